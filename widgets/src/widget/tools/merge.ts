/** What a refresh changes in the list that is on the screen. Pure: no DOM. */
import type { Review } from '../types.ts';

export interface Changes {
  /** Shown already, but with another rating, a new reply, a mask: replaced where they stand. */
  readonly changed: readonly Review[];
  /** Not shown yet: offered by a button, since putting them in would push what is being read. */
  readonly added: readonly Review[];
  /** Moved up from the next page, because others are gone: put at the end, where nobody's reading is disturbed. */
  readonly tail: readonly Review[];
  /** Withdrawn or taken down meanwhile. */
  readonly gone: readonly string[];
}

/** Compares the shown list with a fresh first page in the same order and filter. */
export function changesBetween(shown: readonly Review[], fresh: readonly Review[]): Changes {
  const before = new Map(shown.map((review) => [review.id, review]));
  const after = new Set(fresh.map((review) => review.id));
  const changed = fresh.filter((review) => {
    const old = before.get(review.id);
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(review);
  });
  const lastShown = shown.map((review) => after.has(review.id)).lastIndexOf(true);
  const lastFresh = fresh.map((review) => before.has(review.id)).lastIndexOf(true);
  const isNew = (review: Review): boolean => !before.has(review.id);
  // Only what stands before the last common one is surely gone; the rest may have moved to the next page.
  const certain = fresh.length === 0 ? shown : shown.slice(0, Math.max(0, lastShown));
  return {
    changed,
    added: (lastFresh < 0 ? fresh : fresh.slice(0, lastFresh)).filter(isNew),
    // When further pages are on the screen, what follows there is known already.
    tail: lastFresh >= 0 && lastShown === shown.length - 1 ? fresh.slice(lastFresh + 1) : [],
    gone: certain.filter((review) => !after.has(review.id)).map((review) => review.id),
  };
}
