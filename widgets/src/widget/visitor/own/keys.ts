/** The visitor's own reviews on this page: the id and the author key, which shows, re-rates and withdraws, and nothing more. */
import { readJson, type Store } from '../../storage.ts';

export interface OwnKey {
  readonly id: string;
  readonly authorKey: string;
}

/** More than a person writes about one thing; it bounds what is asked of the server on each refresh. */
const MOST = 5;

export class OwnKeys {
  readonly #store: Store;
  readonly #key: string;

  constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
  }

  /** Newest first. */
  all(): readonly OwnKey[] {
    const value = readJson(this.#store, this.#key);
    return Array.isArray(value) ? value.filter(isOwnKey).slice(0, MOST) : [];
  }

  add(own: OwnKey): void {
    this.#save([own, ...this.all().filter((other) => other.id !== own.id)].slice(0, MOST));
  }

  /** Forgets a review in this browser; the review itself stays as it is. */
  forget(id: string): void {
    this.#save(this.all().filter((other) => other.id !== id));
  }

  #save(list: readonly OwnKey[]): void {
    if (list.length === 0) {
      this.#store.remove(this.#key);
    } else {
      this.#store.write(this.#key, JSON.stringify(list));
    }
  }
}

function isOwnKey(value: unknown): value is OwnKey {
  const own = value as Partial<OwnKey> | null;
  return typeof own?.id === 'string' && typeof own.authorKey === 'string';
}
