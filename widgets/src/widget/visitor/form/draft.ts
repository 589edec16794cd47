/**
 * What was typed and not sent yet. Kept in memory from the first character, and in the browser's storage, so that neither a
 * failed network nor a closed tab loses it. Card numbers are stored nowhere: the stored draft keeps their last four digits.
 */
import { randomKey } from '../../../shared/random.ts';
import { withoutCards } from '../../../shared/recogniser.ts';
import { readJson, type Store } from '../../storage.ts';

export const TEXT_FIELDS = ['authorName', 'title', 'text', 'email', 'wish', 'privateNote'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface Draft {
  rating: number | null;
  authorName: string;
  title: string;
  text: string;
  email: string;
  wish: string;
  privateNote: string;
}

interface Stored extends Draft {
  readonly savedAt: number;
  readonly authorKey: string | null;
  readonly attempt: Attempt | null;
}

/** One sending: the same body goes out under the same idempotency key, however often the network fails. */
interface Attempt {
  readonly print: string;
  readonly idempotencyKey: string;
}

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;

export class DraftStore {
  readonly #store: Store;
  readonly #key: string;
  readonly #now: () => number;
  readonly #begin: Begin;
  #draft: Draft;
  #authorKey: string | null;
  #attempt: Attempt | null = null;

  /** `begin` is what stands in the form before anything is typed. */
  constructor(store: Store, key: string, now: () => number = Date.now, begin = NOTHING) {
    this.#store = store;
    this.#key = key;
    this.#now = now;
    this.#begin = begin;
    this.#draft = { ...begin.draft };
    this.#authorKey = begin.authorKey;
    this.#restore();
  }

  get draft(): Readonly<Draft> {
    return this.#draft;
  }

  get isEmpty(): boolean {
    const { draft } = this.#begin;
    return this.#draft.rating === draft.rating && TEXT_FIELDS.every((field) => this.#draft[field].trim() === draft[field]);
  }

  change(changes: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...changes };
    this.#save();
  }

  /** Made before the first sending and kept for all later ones, so that an answer lost on the way still finds its author. */
  authorKey(): string {
    this.#authorKey ??= randomKey();
    this.#save();
    return this.#authorKey;
  }

  /** The idempotency key for this body: the same for the same body, a new one when something was changed. */
  idempotencyKey(body: unknown): string {
    const print = fingerprint(JSON.stringify(body));
    if (this.#attempt?.print !== print) {
      this.#attempt = { print, idempotencyKey: randomKey() };
      this.#save();
    }
    return this.#attempt.idempotencyKey;
  }

  clear(): void {
    this.#draft = { ...this.#begin.draft };
    this.#authorKey = this.#begin.authorKey;
    this.#attempt = null;
    this.#store.remove(this.#key);
  }

  #save(): void {
    const typed = Object.fromEntries(TEXT_FIELDS.map((field) => [field, withoutCards(this.#draft[field])]));
    const kept: Stored = { ...this.#draft, ...typed, savedAt: this.#now(), authorKey: this.#authorKey, attempt: this.#attempt };
    this.#store.write(this.#key, JSON.stringify(kept));
  }

  #restore(): void {
    const stored = readJson(this.#store, this.#key) as Partial<Stored> | null;
    if (stored === null || !(this.#now() - Number(stored.savedAt) <= FORTNIGHT)) {
      return;
    }
    for (const field of TEXT_FIELDS) {
      this.#draft[field] = typeof stored[field] === 'string' ? stored[field] : '';
    }
    this.#draft.rating = [1, 2, 3, 4, 5].find((n) => n === stored.rating) ?? null;
    this.#authorKey ??= stored.authorKey ?? null;
    this.#attempt = stored.attempt ?? null;
  }
}

interface Begin {
  readonly draft: Readonly<Draft>;
  readonly authorKey: string | null;
}

export const NOTHING: Begin = {
  draft: { rating: null, authorName: '', title: '', text: '', email: '', wish: '', privateNote: '' },
  authorKey: null,
};

/** Tells one body from another (FNV-1a); it guards against nobody, so it need not be strong. */
function fingerprint(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return `${text.length}.${value}`;
}
