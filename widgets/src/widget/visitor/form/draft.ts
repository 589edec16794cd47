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
  #draft: Draft;
  #authorKey: string | null = null;
  #attempt: Attempt | null = null;

  constructor(store: Store, key: string, now: () => number = Date.now) {
    this.#store = store;
    this.#key = key;
    this.#now = now;
    this.#draft = empty();
    this.#restore();
  }

  get draft(): Readonly<Draft> {
    return this.#draft;
  }

  get isEmpty(): boolean {
    return this.#draft.rating === null && TEXT_FIELDS.every((field) => this.#draft[field].trim() === '');
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
    this.#draft = empty();
    this.#authorKey = null;
    this.#attempt = null;
    this.#store.remove(this.#key);
  }

  #save(): void {
    const kept: Stored = {
      ...this.#draft,
      title: withoutCards(this.#draft.title),
      text: withoutCards(this.#draft.text),
      wish: withoutCards(this.#draft.wish),
      privateNote: withoutCards(this.#draft.privateNote),
      savedAt: this.#now(),
      authorKey: this.#authorKey,
      attempt: this.#attempt,
    };
    this.#store.write(this.#key, JSON.stringify(kept));
  }

  #restore(): void {
    const stored = readJson(this.#store, this.#key) as Partial<Stored> | null;
    if (stored === null || typeof stored.savedAt !== 'number' || this.#now() - stored.savedAt > FORTNIGHT) {
      return;
    }
    for (const field of TEXT_FIELDS) {
      this.#draft[field] = typeof stored[field] === 'string' ? stored[field] : '';
    }
    this.#draft.rating = [1, 2, 3, 4, 5].find((n) => n === stored.rating) ?? null;
    this.#authorKey = typeof stored.authorKey === 'string' ? stored.authorKey : null;
    const attempt = stored.attempt;
    this.#attempt = typeof attempt?.print === 'string' && typeof attempt.idempotencyKey === 'string' ? attempt : null;
  }
}

function empty(): Draft {
  return { rating: null, authorName: '', title: '', text: '', email: '', wish: '', privateNote: '' };
}

/** Tells one body from another (FNV-1a); it guards against nobody, so it need not be strong. */
function fingerprint(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return `${text.length}.${value}`;
}
