import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { exact } from '../shared/times.ts';
import type { DraftState } from './draft.ts';
import { button } from './ui.ts';
import type { Draft } from './types.ts';
import type { Words } from './words.ts';

interface DraftChoices {
  retry: () => void;
  mine: () => void;
  theirs: (draft: Draft) => void;
}

/** "saved 12:40", or whose words stand against mine. */
export function draftLine(t: Words, state: DraftState, choices: DraftChoices): HTMLElement | null {
  switch (state.is) {
    case 'empty':
      return null;
    case 'unsaved':
      return h('span', { class: 'soft' }, t('draft.unsaved'));
    case 'saving':
      return h('span', { class: 'soft' }, t('draft.saving'));
    case 'saved':
      return h('span', { class: 'soft', title: exact(new Date(state.at), t.lang) }, t('draft.saved', { time: clockOf(state.at, t.lang) }));
    case 'failed':
      return h('span', { class: 'bad' }, icon('warning'), ' ', t('draft.failed'), ' ', button(t('again'), choices.retry, { kind: 'quiet' }));
    case 'conflict': {
      const { theirs } = state;
      return h(
        'div',
        { class: 'conflict', 'data-testid': 'draft-conflict' },
        h('p', null, icon('warning'), ' ', t('draft.conflict', { name: theirs.by.name, time: clockOf(theirs.savedAt, t.lang) })),
        h('q', null, theirs.text),
        h('div', { class: 'buttons' }, button(t('draft.mine'), choices.mine), button(t('draft.theirs', { name: theirs.by.name }), () => { choices.theirs(theirs); })),
      );
    }
  }
}

/** Words for a clock time, e.g. "12:40". */
function clockOf(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso));
}
