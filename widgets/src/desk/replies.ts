import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { pieces } from './marker.ts';
import type { PublishedReply, Thread } from './types.ts';

/** What already stands in public, as readers see it, with what the desk alone knows: verdict then and override. */
export function replies(desk: Desk, thread: Thread): HTMLElement | null {
  if (thread.replies.length === 0) return null;
  return h('ol', { class: 'replies', 'aria-label': desk.t('replies'), 'data-testid': 'replies' }, ...thread.replies.map((one) => reply(desk, thread, one)));
}

function reply(desk: Desk, thread: Thread, one: PublishedReply): HTMLElement {
  const { t } = desk;
  return h(
    'li',
    null,
    h('p', { class: 'soft' },
      h('strong', null, [one.by.name, one.by.role].filter(Boolean).join(', ')),
      ' · ',
      timeElement(one.publishedAt, t.lang),
      one.kind === 'FOLLOW_UP' ? ` · ${t('reply.followup')}` : ''),
    h('p', { class: 'reply-text', lang: thread.language }, ...replyText(desk, one.text)),
    one.override ? h('p', { class: 'override-note' }, icon('warning'), ' ', t('reply.override', { by: one.override.by ?? '', reason: one.override.reason })) : null,
  );
}

/** A reply's words with the invitation drawn as the chip that everyone but the author sees. */
export function replyText(desk: Desk, text: string): (Node | string)[] {
  return pieces(text).map((piece) => ('marker' in piece ? h('span', { class: 'private-chip' }, icon('lock'), desk.t('marker.chip')) : piece.text));
}

/** Open promises of this thread: they bring it back to the queue. */
export function promises(desk: Desk, thread: Thread): HTMLElement | null {
  if (thread.promises.length === 0) return null;
  const { t } = desk;
  return h('ul', { class: 'promises', 'aria-label': t('promises') }, ...thread.promises.map((one) =>
    h('li', null, icon(one.keptAt === null ? 'clock' : 'tick'), ' ', h('q', { lang: thread.language }, one.text), ' ',
      one.keptAt !== null ? h('span', { class: 'soft' }, t('promise.kept'), ' ', timeElement(one.keptAt, t.lang))
        : one.dueAt !== null ? h('span', { class: 'soft' }, t('promise.due'), ' ', timeElement(one.dueAt, t.lang)) : null)));
}
