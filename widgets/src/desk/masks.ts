import type { Mask } from './types.ts';

export type MaskedPiece = { text: string; rule: string | null };

/** A visitor's text with what was split off marked; spans that do not fit the text are ignored, never guessed. */
export function maskedPieces(text: string, masks: readonly { start: number; end: number; rule: string }[]): MaskedPiece[] {
  const sorted = masks.filter((mask) => mask.start < mask.end && mask.end <= text.length).sort((a, b) => a.start - b.start);
  const result: MaskedPiece[] = [];
  let at = 0;
  for (const mask of sorted) {
    if (mask.start < at) continue;
    if (mask.start > at) result.push({ text: text.slice(at, mask.start), rule: null });
    result.push({ text: text.slice(mask.start, mask.end), rule: mask.rule });
    at = mask.end;
  }
  if (at < text.length) result.push({ text: text.slice(at), rule: null });
  return result;
}

export function masksOf(masks: readonly Mask[], field: Mask['field']): Mask[] {
  return masks.filter((mask) => mask.field === field);
}
