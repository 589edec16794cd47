/** Cuts a text into what is shown as text and what is shown as a chip. Pure: no DOM. */
import type { Mask } from './types.ts';

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mask'; readonly rule: string; readonly text: string }
  | { readonly kind: 'private' };

/** The place of the invitation in a published reply. */
export const PRIVATE_MARKER = '[[private]]';

/** A reply's text around the marker. Spaces at the marker are kept, so that the chip stands like a word. */
export function splitMarker(text: string): readonly Segment[] {
  return text.split(PRIVATE_MARKER).flatMap((part, i): Segment[] => [
    ...(i > 0 ? [{ kind: 'private' } as const] : []),
    ...(part === '' ? [] : [{ kind: 'text', text: part } as const]),
  ]);
}

/** A review's text around its masks. Spans that do not fit the text are passed over: the dots then stay as text. */
export function splitMasks(text: string, masks: readonly Mask[], field: string): readonly Segment[] {
  const fitting = masks
    .filter((mask) => mask.field === field && mask.start >= 0 && mask.start < mask.end && mask.end <= text.length)
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const mask of fitting) {
    if (mask.start < at) {
      continue;
    }
    if (mask.start > at) {
      segments.push({ kind: 'text', text: text.slice(at, mask.start) });
    }
    segments.push({ kind: 'mask', rule: mask.rule, text: text.slice(mask.start, mask.end) });
    at = mask.end;
  }
  if (at < text.length) {
    segments.push({ kind: 'text', text: text.slice(at) });
  }
  return segments;
}

/** The last four digits that a masked card shows, else null. */
export function lastFour(masked: string): string | null {
  return /(\d{4})\s*$/.exec(masked)?.[1] ?? null;
}
