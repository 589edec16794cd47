/** The list of rows, changed in place: what stays is not touched, so nothing is read aloud twice and no selection is lost. */
import { h } from '../../shared/dom.ts';
import { keepAtEnd } from '../../shared/scroll.ts';
import type { Item } from '../timeline.ts';
import type { Words } from '../words.ts';
import { itemRow, type ItemActions } from './items.ts';

export interface MessageList {
  readonly element: HTMLElement;
  /** Shows these rows; keeps the reader's place, or the end when the reader was there. */
  readonly show: (items: readonly Item[]) => void;
  readonly toEnd: () => void;
}

export function messageList(t: Words, actions: ItemActions, site: string): MessageList {
  const list = h('ol', { class: 'rows' });
  const empty = h('p', { class: 'empty soft', 'data-part': 'empty' }, t('messages.empty', { site }));
  const element = h('div', { class: 'log', tabindex: 0, role: 'log', 'aria-live': 'off', 'aria-label': t('messages') }, empty, list);
  const rows = new Map<string, { readonly sign: string; readonly row: HTMLElement }>();
  const follow = keepAtEnd(element);
  const show = (items: readonly Item[]): void => {
    const wanted = items.map((item) => {
      const sign = JSON.stringify(item);
      const known = rows.get(item.key);
      const row = known?.sign === sign ? known.row : itemRow(item, t, actions);
      rows.set(item.key, { sign, row });
      return row;
    });
    arrange(list, wanted);
    const keys = new Set(items.map((item) => item.key));
    for (const key of rows.keys()) {
      if (!keys.has(key)) {
        rows.delete(key);
      }
    }
    empty.hidden = items.some((item) => item.kind === 'message' || item.kind === 'unsent');
    follow.grown();
  };
  return { element, show, toEnd: follow.toEnd };
}

function arrange(list: HTMLElement, wanted: readonly HTMLElement[]): void {
  const keep = new Set(wanted);
  for (const row of [...list.children]) {
    if (!keep.has(row as HTMLElement)) {
      row.remove();
    }
  }
  wanted.forEach((row, i) => {
    const there = list.children[i];
    if (there !== row) {
      list.insertBefore(row, there ?? null);
    }
  });
}
