/** "Helpful" once per browser: a key made at the first vote, and which reviews it was for. */
import { randomKey } from '../../shared/random.ts';
import { readJson } from '../storage.ts';
import type { Review } from '../types.ts';
import type { VisitorContext } from './context.ts';

interface Stored {
  readonly voter: string;
  readonly ids: readonly string[];
}

export class Helpful {
  readonly #ctx: VisitorContext;
  readonly #key: string;

  constructor(ctx: VisitorContext, key: string) {
    this.#ctx = ctx;
    this.#key = key;
  }

  voted(id: string): boolean {
    return this.#stored()?.ids.includes(id) ?? false;
  }

  /** Votes, or takes the vote back; the button says at once how it will be, and what it really is when the answer comes. */
  async toggle(review: Review, button: HTMLElement, count: (n: number) => void): Promise<void> {
    const { t, store, client, announce } = this.#ctx;
    const before = this.voted(review.id);
    const stored = this.#stored() ?? { voter: randomKey(), ids: [] };
    button.setAttribute('aria-pressed', String(!before));
    try {
      const { helpful } = await client.vote(review.id, stored.voter, !before);
      const others = stored.ids.filter((id) => id !== review.id);
      store.write(this.#key, JSON.stringify({ voter: stored.voter, ids: before ? others : [...others, review.id] }));
      count(helpful);
      announce(t(before ? 'helpful.back' : 'helpful.thanks'));
    } catch {
      button.setAttribute('aria-pressed', String(before));
      announce(t('own.failed'));
    }
  }

  #stored(): Stored | null {
    const value = readJson(this.#ctx.store, this.#key) as Stored | null;
    return typeof value?.voter === 'string' && Array.isArray(value.ids) ? value : null;
  }
}
