import { h } from '../shared/dom.ts';
import { timeElement } from '../shared/times.ts';
import type { Change, FormerText } from './decision-types.ts';
import type { Desk } from './context.ts';
import type { Thread } from './types.ts';
import { wordDiff, type DiffPiece } from './word-diff.ts';

/** The published text and the one that its author wants, beside each other, with what is different marked in both. */
export function comparison(desk: Desk, thread: Thread, change: Change): HTMLElement {
  const { t } = desk;
  const diffs = { title: wordDiff(thread.title ?? '', change.title ?? ''), text: wordDiff(thread.text, change.text) };
  return h(
    'div',
    { class: 'comparison', 'data-testid': 'comparison' },
    side(desk, t('change.before'), diffs, 'gone', thread.language),
    side(desk, t('change.after'), diffs, 'new', change.language, ' · ', timeElement(change.writtenAt, t.lang)),
  );
}

type Marked = 'gone' | 'new';

function side(desk: Desk, name: string, diffs: { title: readonly DiffPiece[]; text: readonly DiffPiece[] }, marked: Marked, lang: string, ...more: (Node | string)[]): HTMLElement {
  const words = (pieces: readonly DiffPiece[]): (Node | string)[] => pieces.filter(({ is }) => is === 'same' || is === marked).flatMap((piece) => shown(desk, piece));
  const title = words(diffs.title);
  return h(
    'section',
    { 'aria-label': name },
    h('p', { class: 'soft' }, name, ...more),
    h('blockquote', { lang }, title.length > 0 ? h('p', { class: 'review-title' }, ...title) : null, h('p', { class: 'review-text' }, ...words(diffs.text))),
  );
}

/** Screen readers seldom say what is marked, so it is said in words. Spaces at the end stay unmarked, as a pencil would leave them. */
function shown({ t }: Desk, { is, text }: DiffPiece): (Node | string)[] {
  if (is === 'same') return [text];
  const [tag, begin] = is === 'gone' ? (['del', t('change.gone')] as const) : (['ins', t('change.new')] as const);
  const words = text.trimEnd();
  return [h(tag, null, h('span', { class: 'unseen' }, ` [${begin}: `), words, h('span', { class: 'unseen' }, '] ')), text.slice(words.length)];
}

/** When it was edited, and how it read before, on demand. */
export function history({ t }: Desk, { editedAt, former }: Thread): HTMLElement | null {
  if (editedAt === null) return null;
  return h(
    'details',
    { class: 'former', 'data-testid': 'former' },
    h('summary', { class: 'soft' }, t('change.edited'), ' ', timeElement(editedAt, t.lang)),
    ...former.map((one) => formerText(one, t('change.replaced'), t.lang)),
  );
}

function formerText(one: FormerText, replaced: string, lang: string): HTMLElement {
  return h(
    'div',
    null,
    h('p', { class: 'soft' }, replaced, ' ', timeElement(one.until, lang)),
    h('blockquote', { lang: one.language }, one.title === null ? null : h('p', { class: 'review-title' }, one.title), h('p', { class: 'review-text' }, one.text)),
  );
}
