/**
 * The little that the browser remembers: the draft and the keys of one's own reviews. Nothing is written before the visitor
 * acts. Storage may be refused (private window, sandboxed frame, full): then memory serves until the page is left.
 */
export interface Store {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A store over `area`, which is asked for each time, since even touching `localStorage` can throw. */
export function safeStore(area: () => Area): Store {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (area: Area) => T): T | undefined => {
    try {
      return work(area());
    } catch {
      return undefined;
    }
  };
  return {
    read: (key) => attempt((a) => a.getItem(key)) ?? memory.get(key) ?? null,
    write: (key, value) => {
      memory.set(key, value);
      attempt((a) => a.setItem(key, value));
    },
    remove: (key) => {
      memory.delete(key);
      attempt((a) => a.removeItem(key));
    },
  };
}

/** The value when it is JSON of an object or array, else null: another script may have written there. */
export function readJson(store: Store, key: string): unknown {
  try {
    const value: unknown = JSON.parse(store.read(key) ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
