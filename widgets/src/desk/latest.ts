/** Timers as a port, so that tests hold the clock. */
export interface Timers {
  set(task: () => void, ms: number): number;
  clear(id: number): void;
}

export const browserTimers: Timers = {
  set: (task, ms) => setTimeout(task, ms) as unknown as number,
  clear: (id) => {
    clearTimeout(id);
  },
};

/**
 * Asks a question once typing pauses and hands over only the newest answer: an answer to an older text would draw
 * underlines in the wrong places.
 */
export class Latest<Q, A> {
  private asked = 0;
  private timer: number | null = null;
  private readonly ask: (question: Q) => Promise<A>;
  private readonly answered: (answer: A, question: Q) => void;
  private readonly failed: (error: unknown, question: Q) => void;
  private readonly pause: number;
  private readonly timers: Timers;

  constructor(options: {
    ask: (question: Q) => Promise<A>;
    answered: (answer: A, question: Q) => void;
    failed: (error: unknown, question: Q) => void;
    pause: number;
    timers?: Timers;
  }) {
    this.ask = options.ask;
    this.answered = options.answered;
    this.failed = options.failed;
    this.pause = options.pause;
    this.timers = options.timers ?? browserTimers;
  }

  /** Asks after the pause; every further call starts the pause anew and makes answers under way stale. */
  soon(question: Q): void {
    this.cancel();
    this.timer = this.timers.set(() => {
      this.timer = null;
      void this.now(question);
    }, this.pause);
  }

  /** Asks at once; resolves to the answer, or to null when a newer question overtook it or it failed. */
  async now(question: Q): Promise<A | null> {
    this.cancel();
    const turn = this.asked;
    let answer: A;
    try {
      answer = await this.ask(question);
    } catch (error) {
      if (turn === this.asked) this.failed(error, question);
      return null;
    }
    if (turn !== this.asked) return null;
    this.answered(answer, question);
    return answer;
  }

  /** Forgets the waiting question and whatever is still under way. */
  cancel(): void {
    this.asked++;
    if (this.timer !== null) this.timers.clear(this.timer);
    this.timer = null;
  }
}
