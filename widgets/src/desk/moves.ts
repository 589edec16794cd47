import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { MOVES, type MoveSpan, type Report } from './types.ts';
import type { Words } from './words.ts';

/** The parts of a good reply: ticked where they stand, hollow where this review calls for them. */
export function moves(t: Words, report: Report | null, wanted: readonly string[], trace: (span: MoveSpan | null) => void): HTMLElement {
  const present = new Map((report?.moves ?? []).map((move) => [move.move, move]));
  const asked = new Set(report ? [...(report.wantedMoves ?? []), ...report.missingMoves] : wanted);
  const known = MOVES.filter((name) => present.has(name) || asked.has(name));
  return h('ul', { class: 'moves', 'aria-label': t('moves'), 'data-testid': 'moves' }, ...known.map((name) => {
    const span = present.get(name);
    const text = t.of('move', name);
    if (!span) {
      return h('li', { class: 'missing', 'data-move': name }, h('span', { class: 'hollow', 'aria-hidden': 'true' }), text, h('span', { class: 'unseen' }, ` (${t('move.missing')})`));
    }
    const show = (): void => { trace(span); };
    const hide = (): void => { trace(null); };
    return h('li', { class: 'present', 'data-move': name }, h('button', { type: 'button', title: t('move.show'), on: { focus: show, blur: hide, pointerenter: show, pointerleave: hide } },
      icon('tick'), text, h('span', { class: 'unseen' }, ` (${t('move.present')})`)));
  }));
}
