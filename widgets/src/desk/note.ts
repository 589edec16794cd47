import { h } from '../shared/dom.ts';
import { sign } from './signs.ts';
import { button } from './ui.ts';
import type { Finding, Replacement } from './types.ts';
import type { Words } from './words.ts';

export interface NoteActions {
  take: (finding: Finding, replacement: Replacement, byKey: boolean) => void;
  open: (index: number) => void;
  hover: (index: number | null) => void;
  leave: (finding: Finding) => void;
  undo: (again: boolean) => void;
  /** Whether there is a private part to move things to. */
  moves: boolean;
}

/**
 * One remark in the margin: sign and word for how grave it is, what a reader would see, why, and what to do about it.
 * The note itself takes the focus; Enter takes its first remedy, Escape leads back to the place in the text.
 */
export function note(t: Words, finding: Finding, index: number, open: boolean, actions: NoteActions): HTMLLIElement {
  const remedies = finding.replacements.filter((one) => actions.moves || !one.action);
  const first = remedies[0];
  const keys = (event: KeyboardEvent): void => {
    const onNote = event.target instanceof HTMLElement && event.target.classList.contains('note-body');
    if (event.key === 'Enter' && onNote && first && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      actions.take(finding, first, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      actions.leave(finding);
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyZ') {
      event.preventDefault();
      actions.undo(event.shiftKey);
    }
  };
  const remedy = (one: Replacement, at: number): HTMLButtonElement => {
    const moves = Boolean(one.action);
    const words = one.text ?? '';
    const text = moves ? t('remedy.private') : words === '' ? t('remedy.remove') : words;
    const label = moves || words === '' ? text : t('remedy.named', { text: words });
    return button(text, () => { actions.take(finding, one, false); }, {
      kind: moves ? 'private' : 'plain',
      testid: moves ? 'move-to-private' : 'replacement',
      label: at === 0 ? `${label} (Enter)` : label,
      ...(moves ? { icon: 'lock' as const } : {}),
    });
  };
  return h(
    'li',
    {
      class: `note ${finding.severity}${open ? ' open' : ''}`,
      'data-note': index,
      'data-testid': 'note',
      'data-rule': finding.rule,
      on: {
        focusin: () => { actions.open(index); },
        pointerenter: () => { actions.hover(index); },
        pointerleave: () => { actions.hover(null); },
        keydown: (event) => { keys(event); },
      },
    },
    h(
      'div',
      { class: 'note-body', tabindex: 0, role: 'group', 'aria-label': `${t.of('severity', finding.severity)}: ${finding.message}`, 'aria-keyshortcuts': first ? 'Enter' : null,
        on: { click: () => { actions.open(index); } } },
      h('p', { class: 'note-head' }, h('span', { class: 'severity' }, sign(finding.severity), t.of('severity', finding.severity)), ' ', h('span', { class: 'message' }, finding.message)),
      h('div', { class: 'note-more' },
        finding.why ? h('p', { class: 'why' }, finding.why) : null,
        finding.docs ? h('a', { class: 'docs', href: finding.docs, target: '_blank', rel: 'noopener', 'data-testid': 'rule-docs' }, t('note.docs')) : null,
        h('div', { class: 'remedies' }, ...remedies.map((one, at) => remedy(one, at)))),
    ),
  );
}
