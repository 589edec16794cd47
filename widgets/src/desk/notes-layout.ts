/** A note wants to stand beside its line; notes must not cover each other, and the one being read stays where it is. */
export interface Wanted {
  top: number;
  height: number;
}

/**
 * Places notes (sorted by `top`) in one column. With an anchor, that note gets exactly its place and the others give way
 * upwards and downwards; notes that would leave the top edge push everything down, since nothing may be cut off.
 */
export function stack(wanted: readonly Wanted[], gap: number, anchor: number | null = null): number[] {
  const tops = wanted.map((note) => note.top);
  const first = anchor ?? 0;
  for (let at = first + 1; at < wanted.length; at++) {
    const before = (tops[at - 1] ?? 0) + (wanted[at - 1]?.height ?? 0) + gap;
    tops[at] = Math.max(tops[at] ?? 0, before);
  }
  for (let at = first - 1; at >= 0; at--) {
    const room = (tops[at + 1] ?? 0) - gap - (wanted[at]?.height ?? 0);
    tops[at] = Math.min(tops[at] ?? 0, room);
  }
  const over = -Math.min(0, ...tops);
  if (over === 0) return tops;
  return stack(
    wanted.map((note, at) => ({ top: at === 0 ? 0 : Math.max(note.top, 0), height: note.height })),
    gap,
  );
}

/** The height the column needs, so that the paper grows with its marginalia. */
export function reach(wanted: readonly Wanted[], tops: readonly number[]): number {
  return wanted.reduce((most, note, at) => Math.max(most, (tops[at] ?? 0) + note.height), 0);
}
