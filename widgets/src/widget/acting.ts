/** The way to what is loaded only when the visitor acts: writing, one's own reviews, reporting. One request, once per page. */
import { failureNote } from './list/states.ts';
import { fill } from '../shared/dom.ts';
import type { Visitor } from './visitor/visitor.ts';
import type { Context } from './context.ts';
import { kit } from './kit.ts';
import { storageKey } from './settings.ts';

/** Where the loaded part puts what it makes. */
export interface Places {
  /** Opens the form. */
  readonly button: HTMLButtonElement;
  /** Takes the form; above the list. */
  readonly writing: HTMLElement;
  /** Takes one's own reviews; hidden while there is none. */
  readonly own: HTMLElement;
}

export class Acting {
  readonly places: Places;
  readonly #ctx: Context;
  #loading: Promise<Visitor> | null = null;
  #visitor: Visitor | null = null;

  constructor(ctx: Context, places: Places) {
    this.#ctx = ctx;
    this.places = places;
  }

  /** Once it is loaded. */
  get visitor(): Visitor | null {
    return this.#visitor;
  }

  /** Whether this browser remembers something of its own here; then the part is loaded at once. */
  get isKnown(): boolean {
    try {
      return (['own', 'draft', 'helpful'] as const).some((what) => localStorage.getItem(storageKey(what, this.#ctx.settings)) !== null);
    } catch {
      return false;
    }
  }

  async load(): Promise<Visitor> {
    this.#loading ??= import('./visitor/visitor.ts').then((part) => part.visitor(kit, this.#ctx, this.places));
    try {
      this.#visitor = await this.#loading;
      return this.#visitor;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }

  /** Loads and acts; when it cannot be loaded that is said where the form would open. */
  async act(work: (visitor: Visitor) => void): Promise<void> {
    const { t } = this.#ctx;
    try {
      work(await this.load());
    } catch {
      fill(this.places.writing, failureNote(t('part.failed'), t, () => void this.act(work)));
    }
  }
}
