import { browserTimers, type Timers } from './latest.ts';
import type { Draft } from './types.ts';

export type DraftState =
  | { is: 'empty' }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'saved'; at: string }
  | { is: 'failed' }
  | { is: 'conflict'; theirs: Draft };

/** What saving may meet; the caller turns the wire's answers into these. */
export type Saved = { ok: true; version: number; savedAt: string } | { ok: false; theirs: Draft };

/**
 * Saves what is typed, one request at a time, and stops at the first conflict until a person has decided: two writers
 * must never overwrite each other silently.
 */
export class DraftKeeper {
  private text: string;
  private savedText: string;
  private version: number;
  private timer: number | null = null;
  private running: Promise<void> | null = null;
  private state: DraftState;
  private readonly put: (text: string, version: number) => Promise<Saved>;
  private readonly changed: (state: DraftState) => void;
  private readonly timers: Timers;
  private readonly pause: number;

  constructor(options: {
    draft: Draft | null;
    put: (text: string, version: number) => Promise<Saved>;
    changed: (state: DraftState) => void;
    pause?: number;
    timers?: Timers;
  }) {
    this.text = options.draft?.text ?? '';
    this.savedText = this.text;
    this.version = options.draft?.version ?? 0;
    this.state = options.draft ? { is: 'saved', at: options.draft.savedAt } : { is: 'empty' };
    this.put = options.put;
    this.changed = options.changed;
    this.pause = options.pause ?? 1200;
    this.timers = options.timers ?? browserTimers;
  }

  get now(): DraftState {
    return this.state;
  }

  get dirty(): boolean {
    return this.text !== this.savedText;
  }

  typed(text: string): void {
    this.text = text;
    if (this.state.is === 'conflict') return;
    if (!this.dirty && this.running === null) return;
    if (this.state.is !== 'saving') this.enter({ is: 'unsaved' });
    this.wait();
  }

  /** Saves at once what is not saved; resolves when the server has it or has refused. */
  async flush(): Promise<void> {
    this.stop();
    if (this.running) await this.running;
    if (!this.dirty || this.state.is === 'conflict') return;
    this.running = this.save();
    await this.running;
    this.running = null;
    if (this.dirty && this.state.is === 'saved') this.wait();
  }

  /** The reply went out: the server has dropped the draft, whatever was under way. */
  published(): void {
    this.stop();
    this.text = '';
    this.savedText = '';
    this.version = 0;
    this.enter({ is: 'empty' });
  }

  /** After a conflict: keep my words, on top of their version. */
  async keepMine(): Promise<void> {
    if (this.state.is !== 'conflict') return;
    this.version = this.state.theirs.version;
    this.savedText = this.state.theirs.text;
    this.enter({ is: 'unsaved' });
    await this.flush();
  }

  /** After a conflict, or when a colleague saved while nothing was typed here. */
  takeTheirs(theirs: Draft): void {
    this.stop();
    this.text = theirs.text;
    this.savedText = theirs.text;
    this.version = theirs.version;
    this.enter({ is: 'saved', at: theirs.savedAt });
  }

  stop(): void {
    if (this.timer !== null) this.timers.clear(this.timer);
    this.timer = null;
  }

  private wait(): void {
    this.stop();
    this.timer = this.timers.set(() => {
      this.timer = null;
      void this.flush();
    }, this.pause);
  }

  private async save(): Promise<void> {
    const sent = this.text;
    this.enter({ is: 'saving' });
    try {
      const answer = await this.put(sent, this.version);
      if (answer.ok) {
        this.version = answer.version;
        this.savedText = sent;
        this.enter({ is: 'saved', at: answer.savedAt });
      } else {
        this.enter({ is: 'conflict', theirs: answer.theirs });
      }
    } catch {
      this.enter({ is: 'failed' });
    }
  }

  private enter(state: DraftState): void {
    this.state = state;
    this.changed(state);
  }
}
