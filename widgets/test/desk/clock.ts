import type { Timers } from '../../src/desk/latest.ts';

/** A clock that only moves when a test says so. */
export class Clock implements Timers {
  private now = 0;
  private next = 1;
  private readonly tasks = new Map<number, { at: number; task: () => void }>();

  set = (task: () => void, ms: number): number => {
    this.tasks.set(this.next, { at: this.now + ms, task });
    return this.next++;
  };

  clear = (id: number): void => {
    this.tasks.delete(id);
  };

  get waiting(): number {
    return this.tasks.size;
  }

  /** Runs what falls due, then lets promises settle. */
  async pass(ms: number): Promise<void> {
    this.now += ms;
    const due = [...this.tasks].filter(([, entry]) => entry.at <= this.now).sort((a, b) => a[1].at - b[1].at);
    for (const [id, entry] of due) {
      this.tasks.delete(id);
      entry.task();
    }
    await settle();
  }
}

export async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
}
