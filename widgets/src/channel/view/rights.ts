/** What the customer may know and do about the conversation itself: who read it, take it along, end links, have it erased. */
import { fill, h } from '../../shared/dom.ts';
import { exact } from '../../shared/times.ts';
import type { Reader } from '../types.ts';
import type { Words } from '../words.ts';

export interface Rights {
  readers: () => Promise<readonly Reader[]>;
  exportAddress: (format: 'html' | 'json') => string;
  endLinks: () => Promise<void>;
  erase: () => Promise<void>;
}

export function rightsPanel(t: Words, rights: Rights): HTMLDetailsElement {
  const readers = h('ul', { 'data-part': 'readers' });
  const panel = h(
    'details',
    { class: 'rights', 'data-part': 'rights' },
    h('summary', null, t('rights.title')),
    h('h3', null, t('rights.readers')),
    readers,
    h('p', null,
      h('a', { href: rights.exportAddress('html'), 'data-action': 'export-html' }, t('rights.export')), ' · ',
      h('a', { href: rights.exportAddress('json'), 'data-action': 'export-json' }, 'JSON')),
    asking(t, { ask: t('rights.links'), how: t('rights.links.how'), sure: t('rights.links.sure'), done: t('rights.links.done'), name: 'end-links', act: rights.endLinks }),
    asking(t, { ask: t('rights.erase'), how: t('rights.erase.how'), sure: t('rights.erase.sure'), done: '', name: 'erase', act: rights.erase }),
  );
  // Asked for when it is looked at: the list grows while the page is open.
  panel.addEventListener('toggle', () => {
    if (panel.open) void show(readers, t, rights);
  });
  return panel;
}

async function show(list: HTMLElement, t: Words, rights: Rights): Promise<void> {
  try {
    const all = await rights.readers();
    fill(list, ...(all.length === 0 ? [h('li', null, t('rights.readers.none'))] : all.map((one) => row(one, t))));
  } catch {
    fill(list, h('li', null, t('error.text')));
  }
}

function row(one: Reader, t: Words): HTMLElement {
  return h('li', null, h('strong', null, one.name), `, ${one.role} · `, h('span', { class: 'soft' }, exact(new Date(one.lastAt), t.lang)));
}

interface Question {
  readonly ask: string;
  readonly how: string;
  readonly sure: string;
  readonly done: string;
  readonly name: string;
  readonly act: () => Promise<void>;
}

/** Asks once more in place: neither can be taken back. */
function asking(t: Words, question: Question): HTMLElement {
  const place = h('div', { class: 'row' });
  const sure = h('button', { type: 'button', class: 'second', 'data-action': `${question.name}-now` }, question.sure);
  sure.addEventListener('click', () => {
    sure.disabled = true;
    question.act().then(
      () => { fill(place, h('p', { role: 'status' }, question.done)); },
      () => { sure.disabled = false; fill(place, h('p', { role: 'status' }, t('error.text')), sure); },
    );
  });
  const first = h('button', { type: 'button', class: 'second', 'data-action': question.name }, question.ask);
  first.addEventListener('click', () => {
    fill(place, h('span', null, question.how), sure);
    sure.focus();
  });
  fill(place, first);
  return place;
}
