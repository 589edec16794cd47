/** The page's other faces: a calm word on what is the matter and what to do. */
import { h, type Child } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import type { Words } from '../words.ts';

export interface Choice {
  readonly label: string;
  readonly name: string;
  readonly main?: boolean;
  readonly act: () => void | Promise<void>;
}

/** A sheet with a heading, some words, and what can be done. The heading takes the focus, since the page became another. */
export function noticeSheet(state: string, title: string, body: readonly Child[], choices: readonly Choice[] = []): HTMLElement {
  return h(
    'section',
    { class: 'sheet notice-sheet', 'data-state': state },
    h('h1', { tabindex: -1 }, icon('lock'), title),
    ...body,
    choices.length === 0 ? null : h('div', { class: 'row' }, ...choices.map(button)),
  );
}

function button({ label, name, main, act }: Choice): HTMLButtonElement {
  const made = h('button', { type: 'button', class: main === true ? 'send' : 'second', 'data-action': name }, label);
  made.addEventListener('click', () => {
    made.disabled = true;
    void Promise.resolve(act()).finally(() => { made.disabled = false; });
  });
  return made;
}

export function skeleton(t: Words): HTMLElement {
  const line = (width: string): HTMLElement => h('div', { class: `bone ${width}` });
  return h(
    'section',
    { class: 'sheet', 'data-state': 'loading', 'aria-busy': 'true' },
    h('p', { class: 'unseen', role: 'status' }, t('loading')),
    line('third'), line('full'), line('half'), line('full'), line('third'), line('half'),
  );
}

/** What to do when this device is not in: two ways, both without a password. */
export function waysIn(t: Words): HTMLElement {
  return h('ul', null, h('li', null, t('gone.mail')), h('li', null, t('gone.review')));
}
