/** One replaced stretch: what stood in `[start, end)` becomes `text`. Offsets are UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The smallest single edit that turns one text into the other. The server returns whole texts; applying only what differs
 * keeps the browser's own undo, the caret and the underlines of everything else.
 */
export function difference(before: string, after: string): Edit {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  if (start > 0 && isHigh(before, start - 1)) start--;
  let tail = 0;
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (tail > 0 && isLow(before, before.length - tail)) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/**
 * Moves spans along with an edit until the next report arrives. A span whose own letters changed is no longer known to be
 * wrong, so it goes; zero-width spans stay where the text before them ends.
 */
export function shiftSpans<S extends { start: number; end: number }>(spans: readonly S[], edit: Edit): S[] {
  const grown = edit.text.length - (edit.end - edit.start);
  if (grown === 0 && edit.start === edit.end) return [...spans];
  const kept: S[] = [];
  for (const span of spans) {
    if (span.end <= edit.start) kept.push(span);
    else if (span.start >= edit.end) kept.push({ ...span, start: span.start + grown, end: span.end + grown });
  }
  return kept;
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}
