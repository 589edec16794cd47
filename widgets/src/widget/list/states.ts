/** What stands in the place of the list when there is none: the skeleton, nothing yet, a failure. */
import { h } from '../../shared/dom.ts';
import { WARNING, sign } from '../../shared/signs.ts';
import type { Words } from '../words.ts';

/** Grey lines of the size that reviews really have, so that nothing jumps when they come. */
export function skeleton(): HTMLElement {
  const line = (width: string): HTMLElement => h('span', { class: `bone ${width}` });
  const card = (): HTMLElement =>
    h('div', { class: 'review' }, line('short'), line('half title'), line('full'), line('full'), line('most'), line('short'));
  const side = h('div', { class: 'side' }, line('half tall'), line('most'), line('most'), line('most'), line('most'), line('most'), line('full tall'));
  return h('div', { class: 'columns skeleton', part: 'skeleton', 'aria-hidden': 'true' }, side, h('div', { class: 'main' }, card(), card(), card()));
}

export function emptyNote(text: string): HTMLElement {
  return h('p', { class: 'empty', part: 'empty' }, text);
}

export function failureNote(text: string, t: Words, again: (() => void) | null): HTMLElement {
  const retry = again && h('button', { type: 'button', part: 'button', on: { click: again } }, t('again'));
  return h('div', { class: 'failure', part: 'error', role: 'alert' }, h('p', null, sign(WARNING), h('span', null, text)), retry);
}
