import { h } from '../shared/dom.ts';
import { starRow } from '../shared/stars.ts';
import type { Desk } from './context.ts';
import { headlineWords, summary } from './paper-words.ts';
import type { Report, Thread } from './types.ts';
import type { Words } from './words.ts';

/** The other two places where strangers meet a reply: a search result and a card someone shares. */

export function searchResult(t: Words, paper: Words, desk: Desk, thread: Thread, text: string): HTMLElement {
  return h(
    'section',
    { class: 'appearance' },
    h('h3', null, t('front.search')),
    h(
      'div',
      { class: 'result', lang: paper.lang },
      h('p', { class: 'crumb' }, address(thread)),
      h('p', { class: 'result-title' }, paper('front.result.title', { page: thread.page.title, site: desk.site.name })),
      thread.rating === null ? null : h('p', null, starRow(thread.rating, t('stars.of', { rating: thread.rating }))),
      h('p', null, paper('front.result.text', { name: thread.authorName, review: summary(thread.text, 80), site: desk.site.name, reply: summary(text, 110) })),
    ),
  );
}

export function sharedCard(t: Words, paper: Words, desk: Desk, thread: Thread, text: string, report: Report | null): HTMLElement {
  return h(
    'section',
    { class: 'appearance' },
    h('h3', null, t('front.card')),
    h(
      'div',
      { class: 'card', lang: paper.lang },
      h('p', { class: 'card-picture' }, desk.site.name),
      h('p', { class: 'card-site' }, address(thread)),
      h('p', { class: 'card-title' }, headlineWords(paper, desk.site.name, text, report).line),
      h('p', null, summary(text)),
    ),
  );
}

function address(thread: Thread): string {
  try {
    const url = new URL(thread.page.url);
    return `${url.host}${url.pathname === '/' ? '' : url.pathname}`.replaceAll('/', ' › ');
  } catch {
    return thread.page.title;
  }
}
