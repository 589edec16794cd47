/** The place of the private invitation inside a public reply; the author sees a button there, everyone else a chip. */
export const MARKER = '[[private]]';

export type Piece = { text: string } | { marker: true };

export function hasMarker(text: string): boolean {
  return text.includes(MARKER);
}

/** A second invitation would only confuse, so the desk says so instead of publishing two buttons. */
export function markerCount(text: string): number {
  return text.split(MARKER).length - 1;
}

/** The text as readers meet it: pieces of words with the places of the invitation between them. */
export function pieces(text: string): Piece[] {
  const parts = text.split(MARKER);
  const result: Piece[] = [];
  parts.forEach((part, index) => {
    if (index > 0) result.push({ marker: true });
    if (part !== '') result.push({ text: part });
  });
  return result;
}

/** For places that can only hold words, such as a search result. */
export function withoutMarker(text: string): string {
  return text.replaceAll(` ${MARKER}`, '').replaceAll(MARKER, '');
}
