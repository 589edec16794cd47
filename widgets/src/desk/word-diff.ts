/** What an edit took out of a text and put into it, word by word. Pure: no DOM. */

export interface DiffPiece {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/** The pieces in the order of reading: those that are not new make the text before, those that are not gone the one after. */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const a = words(before);
  const b = words(after);
  const start = common(a, b, (list, i) => list[i]);
  const end = common(a.slice(start), b.slice(start), (list, i) => list[list.length - 1 - i]);
  const pieces: DiffPiece[] = [];
  const add = (is: DiffPiece['is'], texts: readonly string[]): void => {
    const text = texts.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.is === is) pieces[pieces.length - 1] = { is, text: last.text + text };
    else pieces.push({ is, text });
  };
  add('same', a.slice(0, start));
  between(a.slice(start, a.length - end), b.slice(start, b.length - end), add);
  add('same', a.slice(a.length - end));
  return pieces;
}

/** A word with the spaces behind it, or one other sign with them: so a changed word is one place, not three. */
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}•]+\s*|[^\p{L}\p{N}\p{M}•]\s*/gu) ?? [];

/** How many are equal from one side on. */
function common(a: readonly string[], b: readonly string[], at: (list: readonly string[], i: number) => string | undefined): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && at(a, n) === at(b, n)) n++;
  return n;
}

/** By the longest common subsequence; of a place that changed, what is gone stands before what is new. */
function between(a: readonly string[], b: readonly string[], add: (is: DiffPiece['is'], texts: readonly string[]) => void): void {
  const width = b.length + 1;
  // lengths[i * width + j]: how many words a from i and b from j have in common.
  const lengths = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a.slice(i, ++i));
      j++;
    } else if (i < a.length && (j === b.length || length(i + 1, j) >= length(i, j + 1))) {
      add('gone', a.slice(i, ++i));
    } else {
      add('new', b.slice(j, ++j));
    }
  }
}
