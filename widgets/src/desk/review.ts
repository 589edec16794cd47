import { h } from '../shared/dom.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { starRow } from '../shared/stars.ts';
import { timeElement } from '../shared/times.ts';
import { comparison, history } from './change.ts';
import type { Desk } from './context.ts';
import { isUndecided } from './decision.ts';
import { due } from './triage.ts';
import { maskedPieces, masksOf } from './masks.ts';
import type { Mask, Thread } from './types.ts';

/** The customer's words, quoted whole; what was split off shows as a chip that says what it was. A change that waits stands beside them. */
export function review(desk: Desk, thread: Thread): HTMLElement {
  const { t } = desk;
  return h(
    'section',
    { class: 'review', 'aria-labelledby': 'thread-title', 'data-testid': 'review' },
    h(
      'header',
      null,
      h('h2', { id: 'thread-title', tabindex: -1 }, thread.authorName),
      stars(desk, thread),
      due(desk, thread),
      h('p', { class: 'soft about' }, page(thread), ' · ', timeElement(thread.submittedAt, t.lang)),
    ),
    thread.change === null ? quoted(desk, thread) : comparison(desk, thread, thread.change),
    history(desk, thread),
  );
}

function quoted(desk: Desk, thread: Thread): HTMLElement {
  return h(
    'blockquote',
    { lang: thread.language },
    thread.title ? h('p', { class: 'review-title' }, ...masked(desk, thread.title, masksOf(thread.masks, 'title'))) : null,
    h('p', { class: 'review-text' }, ...masked(desk, thread.text, masksOf(thread.masks, 'text'))),
  );
}

export function masked(desk: Desk, text: string, masks: readonly Pick<Mask, 'start' | 'end' | 'rule'>[]): (Node | string)[] {
  return maskedPieces(text, masks).map((piece) =>
    piece.rule === null
      ? piece.text
      : h('span', { class: 'masked', title: desk.t('masked', { what: desk.t.of('rule', piece.rule) }) }, piece.text,
          h('span', { class: 'unseen' }, ` (${desk.t('masked', { what: desk.t.of('rule', piece.rule) })}) `)),
  );
}

function stars(desk: Desk, thread: Thread): HTMLElement {
  const { t } = desk;
  if (thread.rating === null && !isUndecided(thread)) return h('p', { class: 'hidden-stars' }, t('stars.none'));
  if (thread.rating === null) return h('p', { class: 'hidden-stars', 'data-testid': 'stars-hidden' }, t('stars.hidden.why'));
  return h(
    'p',
    { class: 'rating', 'data-testid': 'rating' },
    starRow(thread.rating, t('stars.of', { rating: thread.rating })),
    thread.ratingBefore === null ? null : h('span', { class: 'soft' }, t('stars.before', { rating: thread.ratingBefore })),
  );
}

function page(thread: Thread): Node | string {
  const url = safeUrl(thread.page.url);
  return url === null ? thread.page.title : h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, thread.page.title);
}
