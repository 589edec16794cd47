import { h } from '../shared/dom.ts';
import { fileView } from '../shared/file-view.ts';
import { icon } from '../shared/icons.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { masked } from './review.ts';
import type { ChannelMessage, ChannelView, Outcome, Thread } from './types.ts';

/** How the channel stands: prepared, open or closed; who has come in, and how the customer can be reached. */
export function standing(desk: Desk, thread: Thread, outcome: Outcome | null): HTMLElement | null {
  const { t } = desk;
  const { channel } = thread;
  if (!channel) return null;
  const marks = [
    channel.state === 'CLOSED' && outcome ? t.of('outcome', outcome) : null,
    channel.state === 'PREPARED' ? null : t(channel.entered ? 'channel.entered' : 'channel.notentered', { name: thread.authorName }),
    channel.contact === 'HERE' ? null : t.of('contact', channel.contact, { name: thread.authorName }),
    t(channel.mailboxConfirmed ? 'channel.confirmed' : channel.hasAddress ? 'channel.unconfirmed' : 'channel.noaddress'),
  ].filter((part) => part !== null);
  const devices = channel.devices ?? [];
  return h(
    'div',
    { class: 'channel-state', 'data-testid': 'channel-state', 'data-state': channel.state },
    h('p', null, h('strong', null, t.of('channel', channel.state)), ' · ', marks.join(' · ')),
    channel.reason ? h('p', { class: 'soft' }, t('channel.reason'), ' ', h('q', { lang: thread.language }, channel.reason)) : null,
    devices.length === 0 ? null : h('p', { class: 'soft' }, t('channel.devices', { list: new Intl.ListFormat(t.lang).format(devices.map((one) => one.label)) })),
  );
}

/** What never reached the public: spans split off, and what would put it right. */
export function privateParts(desk: Desk, view: ChannelView): HTMLElement | null {
  const { t } = desk;
  if (view.privateParts.length === 0) return null;
  return h('dl', { class: 'parts', 'data-testid': 'private-parts' }, ...view.privateParts.map((part) =>
    h('div', null, h('dt', null, part.kind === 'WISH' ? t('part.wish') : t('part.span', { what: t.of('rule', part.rule ?? 'other') })), h('dd', null, part.text))));
}

export function messageList(desk: Desk, thread: string, view: ChannelView): HTMLElement {
  const { t } = desk;
  if (view.messages.length === 0) return h('p', { class: 'soft no-messages' }, t('private.nomessages'));
  const lastSeen = view.messages.filter((one) => one.from === 'STAFF' && one.seq <= view.customerSeenSeq).at(-1)?.seq;
  return h('ol', { class: 'messages', 'data-testid': 'messages' }, ...view.messages.map((one) => message(desk, thread, one, one.seq === lastSeen)));
}

function message(desk: Desk, thread: string, one: ChannelMessage, seen: boolean): HTMLElement {
  const { t } = desk;
  if (one.from === 'SYSTEM') return h('li', { class: 'system' }, h('p', null, one.text, ' · ', timeElement(one.at, t.lang)));
  return h(
    'li',
    { class: one.from === 'STAFF' ? 'ours' : 'theirs', 'data-seq': one.seq },
    h('p', { class: 'soft' }, h('strong', null, [one.name, one.role].filter(Boolean).join(', ')), ' · ', timeElement(one.at, t.lang)),
    one.file === null ? null : fileView(one.file, desk.api.fileAddress(thread, one.clientId), t.lang),
    one.text === '' ? null : h('p', { class: 'message-text' }, ...masked(desk, one.text, one.masked)),
    seen ? h('p', { class: 'seen' }, icon('tick'), ' ', t('seen')) : null,
  );
}
