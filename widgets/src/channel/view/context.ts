/** What the conversation is about: nobody has to tell it again. */
import { h } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import { starRow } from '../../shared/stars.ts';
import { timeElement } from '../../shared/times.ts';
import { splitMarker, splitMasks } from '../../widget/segments.ts';
import type { Reply, Review } from '../../widget/types.ts';
import type { ChannelView, PrivatePart } from '../types.ts';
import type { Words } from '../words.ts';

export function contextPanel(view: ChannelView, t: Words, narrow: boolean): HTMLDetailsElement {
  const site = view.site.name;
  return h(
    'details',
    { class: 'context', open: !narrow, 'data-part': 'context' },
    h('summary', null, h('h2', null, t('context.title')), stars(view.review.rating, t)),
    h('p', { class: 'soft' }, t('context.known', { site })),
    reviewRecord(view.review, t('context.review'), t),
    ...view.review.replies.map((one) => replyRecord(one, t('context.replies'), t)),
    view.reason === null ? null : h('p', { class: 'reason' }, t('context.reason', { reason: view.reason })),
    view.privateParts.length === 0 ? null : partList(view.privateParts, t('context.private'), t),
  );
}

function stars(rating: number | null, t: Words): SVGSVGElement | null {
  return rating === null ? null : starRow(rating, t('context.rating', { rating }));
}

export function reviewRecord(one: Review, heading: string, t: Words): HTMLElement {
  return h(
    'section',
    { class: 'record', 'data-part': 'review' },
    h('h3', null, heading),
    h(
      'p',
      { class: 'soft' },
      `${one.authorName} · `,
      timeElement(one.submittedAt, t.lang),
      one.ratingBefore === null ? null : ` · ${t('context.before', { rating: one.ratingBefore })}`,
    ),
    one.title === null ? null : h('p', { class: 'record-title' }, ...masked(one, one.title, 'title', t)),
    h('p', { class: 'text' }, ...masked(one, one.text, 'text', t)),
  );
}

function masked(one: Review, text: string, field: string, t: Words): (Node | string)[] {
  return splitMasks(text, one.masks, field).map((segment) =>
    segment.kind === 'mask' ? maskChip(segment.text, segment.rule, t) : segment.kind === 'text' ? segment.text : '',
  );
}

/** Dots with a word for who cannot see them. */
export function maskChip(text: string, rule: string, t: Words): HTMLElement {
  const what = t('hidden', { what: t.of('rule', rule) });
  return h('span', { class: 'mask', title: what }, h('span', { 'aria-hidden': 'true' }, text), h('span', { class: 'unseen' }, what));
}

export function replyRecord(one: Reply, heading: string, t: Words): HTMLElement {
  const text = splitMarker(one.text).map((segment) =>
    segment.kind === 'private' ? h('span', { class: 'chip' }, icon('lock'), t('context.continued')) : segment.text,
  );
  const role = one.by.role === null ? '' : `, ${one.by.role}`;
  return h(
    'section',
    { class: 'record reply', 'data-part': 'reply' },
    h('h3', null, heading),
    h('p', { class: 'soft' }, h('strong', null, one.by.name), `${role} · `, timeElement(one.publishedAt, t.lang)),
    h('p', { class: 'text' }, ...text),
  );
}

/** What was split off from the review. */
export function partList(all: readonly PrivatePart[], heading: string, t: Words): HTMLElement {
  const rows = all.flatMap((part) => [
    h('dt', null, part.kind === 'WISH' ? t('context.wish') : t.of('rule', part.rule ?? 'other')),
    h('dd', { class: 'text' }, part.text),
  ]);
  return h('section', { class: 'parts', 'data-part': 'private-parts' }, h('h3', null, icon('lock'), heading), h('dl', null, ...rows));
}
