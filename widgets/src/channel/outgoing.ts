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
  /** It holds what is stored nowhere: the sender decides whether it goes without that. */
  | { readonly kind: 'secret' }
  /** This browser is not in the channel any more. */
  | { readonly kind: 'gone' };

export interface Unsent {
  readonly clientId: string;
  readonly text: string;
  /** A file's name; the file itself is held beside. */
  readonly fileName: string | null;
  readonly state: 'sending' | 'waiting' | 'refused' | 'secret';
  /** What the server does with secrets in the text: it asks until the sender has seen it. */
  readonly secrets: 'ask' | 'remove';
  /** How much of a file has gone, in percent. */
  readonly progress: number;
  readonly message: string | null;
}

/** What is handed to the wire. */
export interface Outgo {
  readonly clientId: string;
  readonly text: string;
  readonly secrets: 'ask' | 'remove';
  readonly file: File | null;
}

export interface Surroundings {
  readonly store: Store;
  readonly key: string;
  readonly newId: () => string;
  readonly send: (outgo: Outgo, onProgress: (share: number) => void) => Promise<Message>;
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
  /** In memory only: no storage of a browser holds ten megabytes for us. */
  readonly #files = new Map<string, File>();
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
    this.#change([...this.#unsent, fresh(this.#around.newId(), text, null)]);
    void this.start();
  }

  addFile(file: File): void {
    const clientId = this.#around.newId();
    this.#files.set(clientId, file);
    this.#change([...this.#unsent, fresh(clientId, '', file.name)]);
    void this.start();
  }

  /** The sender has seen what will be taken out. */
  sendWithout(clientId: string): void {
    this.#alter(clientId, { secrets: 'remove', state: 'sending' });
    void this.start();
  }

  /** Takes a refused message back, for writing it anew. */
  takeBack(clientId: string): string {
    const text = this.#unsent.find((one) => one.clientId === clientId)?.text ?? '';
    this.#forget(clientId);
    return text;
  }

  /** Forgets everything: this browser leaves. */
  clear(): void {
    this.stop();
    this.#files.clear();
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
    return this.#unsent.find((one) => one.state === 'sending' || one.state === 'waiting');
  }

  /** False when there is no use in going on now. */
  async #sent(one: Unsent): Promise<boolean> {
    const { clientId, text, secrets } = one;
    this.#alter(clientId, { state: 'sending', message: null, progress: 0 });
    try {
      const message = await this.#around.send({ clientId, text, secrets, file: this.#files.get(clientId) ?? null }, (share) => this.#alter(clientId, { progress: Math.round(share * 100) }));
      this.#failures = 0;
      this.#forget(clientId);
      this.#around.onSent(message);
      return true;
    } catch (error) {
      return this.#failed(one, this.#around.judge(error));
    }
  }

  #failed(one: Unsent, failure: Failure): boolean {
    if (failure.kind === 'refused' || failure.kind === 'secret') {
      this.#alter(one.clientId, { state: failure.kind, message: failure.kind === 'refused' ? failure.message : null });
      return true;
    }
    this.#alter(one.clientId, { state: 'waiting' });
    if (failure.kind === 'gone') {
      this.#around.onGone();
      return false;
    }
    this.#failures += 1;
    this.#callOff = this.#around.later(waitAfter(this.#failures), () => void this.start());
    return false;
  }

  #forget(clientId: string): void {
    this.#files.delete(clientId);
    this.#change(this.#unsent.filter((one) => one.clientId !== clientId));
  }

  #alter(clientId: string, what: Partial<Unsent>): void {
    this.#change(this.#unsent.map((one) => (one.clientId === clientId ? { ...one, ...what } : one)));
  }

  #change(unsent: Unsent[]): void {
    this.#unsent = unsent;
    // A text with a secret stays on the screen only, until its sender has decided.
    const storable = unsent.filter((one) => one.fileName === null && one.state !== 'secret' && one.secrets === 'ask');
    if (storable.length === 0) {
      this.#around.store.remove(this.#around.key);
    } else {
      // No card number is stored anywhere, and the server would cut it down in the same way.
      const kept = storable.map(({ clientId, text }) => ({ clientId, text: withoutCards(text) }));
      this.#around.store.write(this.#around.key, JSON.stringify(kept));
    }
    this.#around.onChange();
  }
}

function fresh(clientId: string, text: string, fileName: string | null): Unsent {
  return { clientId, text, fileName, state: 'sending', secrets: 'ask', progress: 0, message: null };
}

function stored(store: Store, key: string): Unsent[] {
  const read = readJson(store, key);
  return (Array.isArray(read) ? read : []).flatMap((one: unknown): Unsent[] => {
    const { clientId, text } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    return typeof clientId === 'string' && typeof text === 'string' ? [{ ...fresh(clientId, text, null), state: 'waiting' }] : [];
  });
}
