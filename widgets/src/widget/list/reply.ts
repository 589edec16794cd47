import { h } from '../../shared/dom.ts';
import { after, timeElement } from '../../shared/times.ts';
import type { Words } from '../words.ts';
import type { Reply } from '../types.ts';
import { replyText } from './text.ts';

/** A public answer: who, in what role, how soon, and the words. */
export function replyView(reply: Reply, t: Words, invitation: () => HTMLElement): HTMLElement {
  const soon = reply.answeredInMinutes === null ? null : t('reply.after', { after: after(reply.answeredInMinutes, t.locale) });
  const note = reply.kind === 'FOLLOW_UP' ? t('reply.followUp') : soon;
  return h(
    'div',
    { class: 'reply', part: 'reply', role: 'group', 'aria-label': t('reply.group', { name: reply.by.name }) },
    h(
      'p',
      { class: 'byline' },
      h('span', { class: 'name', part: 'reply-author' }, h('bdi', null, reply.by.name)),
      reply.by.role ? h('span', { class: 'role' }, h('bdi', null, reply.by.role)) : null,
      note === null ? null : h('span', null, note),
      timeElement(reply.publishedAt, t.locale),
    ),
    h('p', { class: 'words', part: 'reply-text', dir: 'auto' }, ...replyText(reply.text, t, invitation)),
  );
}
