import { browserTimers, type Timers } from './latest.ts';

export type LiveEvent = { kind: 'queue' | 'thread' | 'channel' | 'typing'; thread: string | null };

/** The part of EventSource that is used, so that tests can play the server. */
export interface Source {
  addEventListener(name: string, listener: (event: { data?: unknown }) => void): void;
  close(): void;
}

const KINDS = ['queue', 'thread', 'channel', 'typing'] as const;

/**
 * Follows a site's events. While the stream is down it asks for everything every 15 seconds and opens the stream again, so a
 * proxy that swallows streams only makes the desk slower. Silence longer than three heartbeats counts as down.
 */
export class Live {
  private source: Source | null = null;
  private poll: number | null = null;
  private silence: number | null = null;
  private stopped = false;
  private missed = false;
  private readonly open: () => Source;
  private readonly told: (event: LiveEvent) => void;
  private readonly status: (connected: boolean) => void;
  private readonly timers: Timers;

  constructor(options: {
    open: () => Source;
    told: (event: LiveEvent) => void;
    status?: (connected: boolean) => void;
    timers?: Timers;
  }) {
    this.open = options.open;
    this.told = options.told;
    this.status = options.status ?? (() => undefined);
    this.timers = options.timers ?? browserTimers;
  }

  start(): void {
    if (this.stopped) return;
    const source = this.open();
    this.source = source;
    this.listen();
    source.addEventListener('open', () => {
      if (source !== this.source) return;
      this.listen();
      this.status(true);
      // Whatever happened between the last round and this moment was told to nobody.
      if (this.missed) this.told({ kind: 'queue', thread: null });
      this.missed = false;
    });
    source.addEventListener('error', () => {
      if (source === this.source) this.down();
    });
    source.addEventListener('heartbeat', () => {
      this.listen();
    });
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => {
        this.listen();
        this.told({ kind, thread: threadOf(event.data) });
      });
    }
  }

  stop(): void {
    this.stopped = true;
    this.source?.close();
    this.source = null;
    this.clear('poll');
    this.clear('silence');
  }

  private listen(): void {
    this.clear('silence');
    this.silence = this.timers.set(() => {
      this.down();
    }, 60_000);
  }

  private down(): void {
    this.source?.close();
    this.source = null;
    this.clear('silence');
    this.clear('poll');
    if (this.stopped) return;
    this.missed = true;
    this.status(false);
    this.poll = this.timers.set(() => {
      this.poll = null;
      this.told({ kind: 'queue', thread: null });
      this.start();
    }, 15_000);
  }

  private clear(which: 'poll' | 'silence'): void {
    const id = this[which];
    if (id !== null) this.timers.clear(id);
    this[which] = null;
  }
}

function threadOf(data: unknown): string | null {
  if (typeof data !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed === 'object' && parsed !== null && 'thread' in parsed && typeof parsed.thread === 'string') {
      return parsed.thread;
    }
  } catch {
    return null;
  }
  return null;
}
