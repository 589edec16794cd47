/**
 * What was written and is not acknowledged yet. Each message keeps its id until the server has it, across failed networks and
 * reloads, so it is stored exactly once however often it is sent. Pure but for what it is given.
 */
import { withoutCards } from '../shared/recogniser.ts';
import type { Store } from '../widget/storage.ts';
import { readJson } from '../widget/storage.ts';
import type { Message } from './types.ts';

export type Failure =
  /** No answer, or the server is busy: it will be tried again. */
  | { readonly kind: 'later' }
  /** It will never be taken as it is. */
  | { readonly kind: 'refused'; readonly message: string }
  /** This browser is not in the channel any more. */
  | { readonly kind: 'gone' };

export interface Unsent {
  readonly clientId: string;
  readonly text: string;
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly message: string | null;
}

export interface Surroundings {
  readonly store: Store;
  readonly key: string;
  readonly newId: () => string;
  readonly send: (clientId: string, text: string) => Promise<Message>;
  readonly judge: (error: unknown) => Failure;
  /** Calls back after a while; gives a way to call it off. */
  readonly later: (ms: number, work: () => void) => () => void;
  readonly onChange: () => void;
  readonly onSent: (message: Message) => void;
  readonly onGone: () => void;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/** 2, 4, 8, 16, then 30 seconds. */
export function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, failures - 1));
}

export class Outgoing {
  readonly #around: Surroundings;
  #unsent: Unsent[];
  #failures = 0;
  #busy = false;
  #callOff: (() => void) | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#unsent = stored(around.store, around.key);
  }

  get unsent(): readonly Unsent[] {
    return this.#unsent;
  }

  add(text: string): void {
    this.#change([...this.#unsent, { clientId: this.#around.newId(), text, state: 'sending', message: null }]);
    void this.start();
  }

  /** Takes a refused message back, for writing it anew. */
  takeBack(clientId: string): string {
    const text = this.#unsent.find((one) => one.clientId === clientId)?.text ?? '';
    this.#change(this.#unsent.filter((one) => one.clientId !== clientId));
    return text;
  }

  /** Forgets everything: this browser leaves. */
  clear(): void {
    this.stop();
    this.#change([]);
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  /** Sends what waits, one after the other, in the order in which it was written. */
  async start(): Promise<void> {
    if (this.#busy) {
      return;
    }
    this.stop();
    this.#busy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        if (!(await this.#sent(next))) {
          break;
        }
      }
    } finally {
      this.#busy = false;
    }
  }

  #next(): Unsent | undefined {
    return this.#unsent.find((one) => one.state !== 'refused');
  }

  /** False when there is no use in going on now. */
  async #sent(one: Unsent): Promise<boolean> {
    this.#mark(one.clientId, 'sending', null);
    try {
      const message = await this.#around.send(one.clientId, one.text);
      this.#failures = 0;
      this.#change(this.#unsent.filter((other) => other.clientId !== one.clientId));
      this.#around.onSent(message);
      return true;
    } catch (error) {
      return this.#failed(one, this.#around.judge(error));
    }
  }

  #failed(one: Unsent, failure: Failure): boolean {
    if (failure.kind === 'refused') {
      this.#mark(one.clientId, 'refused', failure.message);
      return true;
    }
    this.#mark(one.clientId, 'waiting', null);
    if (failure.kind === 'gone') {
      this.#around.onGone();
      return false;
    }
    this.#failures += 1;
    this.#callOff = this.#around.later(waitAfter(this.#failures), () => void this.start());
    return false;
  }

  #mark(clientId: string, state: Unsent['state'], message: string | null): void {
    this.#change(this.#unsent.map((one) => (one.clientId === clientId ? { ...one, state, message } : one)));
  }

  #change(unsent: Unsent[]): void {
    this.#unsent = unsent;
    if (unsent.length === 0) {
      this.#around.store.remove(this.#around.key);
    } else {
      // No card number is stored anywhere, and the server would cut it down in the same way.
      const kept = unsent.map(({ clientId, text }) => ({ clientId, text: withoutCards(text) }));
      this.#around.store.write(this.#around.key, JSON.stringify(kept));
    }
    this.#around.onChange();
  }
}

function stored(store: Store, key: string): Unsent[] {
  const read = readJson(store, key);
  return (Array.isArray(read) ? read : []).flatMap((one: unknown): Unsent[] => {
    const { clientId, text } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    return typeof clientId === 'string' && typeof text === 'string' ? [{ clientId, text, state: 'waiting', message: null }] : [];
  });
}
