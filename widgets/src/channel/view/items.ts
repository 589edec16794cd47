/** The rows of the conversation. */
import { h } from '../../shared/dom.ts';
import { icon, type IconName } from '../../shared/icons.ts';
import { exact } from '../../shared/times.ts';
import { fileView } from '../../shared/file-view.ts';
import type { Unsent } from '../outgoing.ts';
import { pieces, type Item } from '../timeline.ts';
import type { Message } from '../types.ts';
import type { Words } from '../words.ts';
import { maskChip } from './context.ts';

export interface ItemActions {
  readonly retry: () => void;
  readonly edit: (clientId: string) => void;
  /** The text goes, the secret in it does not. */
  readonly sendWithout: (clientId: string) => void;
  readonly fileAddress: (clientId: string) => string;
}

export function itemRow(item: Item, t: Words, actions: ItemActions): HTMLElement {
  switch (item.kind) {
    case 'day':
      return h('li', { class: 'day' }, h('time', { datetime: item.at.slice(0, 10) }, dayName(item.at, t.lang)));
    case 'notice':
      return h('li', { class: 'notice', 'data-seq': item.message.seq }, item.message.text, ' ', clock(item.message.at, t.lang));
    case 'message':
      return messageRow(item.message, item.seen, t, actions);
    case 'unsent':
      return unsentRow(item.unsent, t, actions);
  }
}

function messageRow(message: Message, seen: boolean, t: Words, actions: ItemActions): HTMLElement {
  const own = message.from === 'CUSTOMER';
  return h(
    'li',
    { class: own ? 'message own' : 'message', 'data-from': message.from, 'data-seq': message.seq },
    head(own ? t('message.you') : (message.name ?? ''), own ? null : message.role, message.at, t.lang),
    message.file === null ? null : fileView(message.file, actions.fileAddress(message.clientId), t.lang),
    message.text === '' ? null : h('p', { class: 'text' }, ...pieces(message).map((piece) => (piece.rule === null ? piece.text : maskChip(piece.text, piece.rule, t)))),
    seen ? h('p', { class: 'mark' }, marked('tick', t('message.seen'))) : null,
  );
}

function unsentRow(unsent: Unsent, t: Words, actions: ItemActions): HTMLElement {
  return h(
    'li',
    { class: `message own unsent ${unsent.state}`, 'data-state': unsent.state },
    head(t('message.you'), null, null, t.lang),
    h('p', { class: 'text' }, unsent.fileName ?? unsent.text),
    unsent.fileName !== null && unsent.state === 'sending' ? h('progress', { max: 100, value: unsent.progress, 'aria-label': t('file.progress', { name: unsent.fileName }) }) : null,
    h('p', { class: 'mark' }, ...unsentMark(unsent, t, actions)),
  );
}

function unsentMark(unsent: Unsent, t: Words, actions: ItemActions): (Node | string)[] {
  switch (unsent.state) {
    case 'sending':
      return [t('message.sending')];
    case 'waiting':
      return [marked('clock', t('message.waiting')), h('button', { type: 'button', class: 'plain', on: { click: actions.retry } }, t('message.retry'))];
    case 'secret':
      return [
        marked('warning', t('message.secret')),
        h('button', { type: 'button', class: 'plain', on: { click: () => actions.sendWithout(unsent.clientId) } }, t('message.secret.send')),
        h('button', { type: 'button', class: 'plain', on: { click: () => actions.edit(unsent.clientId) } }, t('message.edit')),
      ];
    case 'refused':
      return [
        marked('warning', t('message.refused', { why: unsent.message ?? '' })),
        h('button', { type: 'button', class: 'plain', on: { click: () => actions.edit(unsent.clientId) } }, t(unsent.fileName === null ? 'message.edit' : 'message.remove')),
      ];
  }
}

/** Sign and words as one, so that a narrow line does not part them. */
function marked(sign: IconName, text: string): HTMLElement {
  return h('span', null, icon(sign), ' ', text);
}

function head(name: string, role: string | null, at: string | null, lang: string): HTMLElement {
  return h(
    'p',
    { class: 'head' },
    h('strong', null, name),
    role === null ? null : h('span', { class: 'soft' }, `, ${role}`),
    at === null ? null : h('span', { class: 'soft' }, ' · ', clock(at, lang)),
  );
}

function clock(iso: string, lang: string): HTMLElement {
  const when = new Date(iso);
  return h('time', { datetime: iso, title: exact(when, lang) }, new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(when));
}

/** The day in the reader's time zone, as a key that two times of one day share. */
export function dayOf(iso: string): string {
  const when = new Date(iso);
  return `${when.getFullYear()}-${when.getMonth() + 1}-${when.getDate()}`;
}

/** "today", "yesterday", "16 May 2026". */
function dayName(iso: string, lang: string): string {
  const when = new Date(iso);
  const now = new Date();
  for (const days of [0, -1]) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
    if (dayOf(day.toISOString()) === dayOf(iso)) {
      return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(days, 'day');
    }
  }
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(when);
}
