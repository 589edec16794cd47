import type { Counts, QueueItem, QueuePage, View } from './types.ts';

/** What the list shows. `items` keeps the server's order; the desk never sorts by stars or anything else. */
export interface QueueState {
  view: View;
  items: QueueItem[];
  next: string | null;
  counts: Counts | null;
  /** Rows that came while the person was looking, so that they can be shown as new for a moment. */
  arrived: ReadonlySet<string>;
}

export function emptyQueue(view: View, counts: Counts | null = null): QueueState {
  return { view, items: [], next: null, counts, arrived: new Set() };
}

/** A fresh first page replaces the list; pages loaded further down stay, as long as they do not repeat it. */
export function refreshed(state: QueueState, page: QueuePage, first: boolean): QueueState {
  const known = new Set(state.items.map((item) => item.id));
  const fresh = new Set(page.items.map((item) => item.id));
  const arrived = first ? new Set<string>() : new Set([...fresh].filter((id) => !known.has(id)));
  const last = page.items.at(-1);
  const position = last ? state.items.findIndex((item) => item.id === last.id) : -1;
  const deeper = page.next !== null && position >= 0 ? state.items.slice(position + 1).filter((item) => !fresh.has(item.id)) : [];
  return {
    view: state.view,
    items: [...page.items, ...deeper],
    next: deeper.length > 0 ? state.next : page.next,
    counts: page.counts,
    arrived,
  };
}

export function extended(state: QueueState, page: QueuePage): QueueState {
  const known = new Set(state.items.map((item) => item.id));
  return {
    ...state,
    items: [...state.items, ...page.items.filter((item) => !known.has(item.id))],
    next: page.next,
    counts: page.counts,
  };
}

/** Where the cursor goes when the open thread leaves the list: the one that took its place, else the last. */
export function neighbour(items: readonly QueueItem[], id: string, step: 1 | -1): string | null {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0]?.id ?? null;
  return items[at + step]?.id ?? null;
}

export function follower(before: readonly QueueItem[], after: readonly QueueItem[], id: string): string | null {
  const at = before.findIndex((item) => item.id === id);
  const left = new Set(after.map((item) => item.id));
  for (const item of before.slice(Math.max(at, 0) + 1)) if (left.has(item.id)) return item.id;
  return after.at(-1)?.id ?? null;
}
