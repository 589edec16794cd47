/**
 * Says when there may be something new: by server-sent events, and by asking every ten seconds while these are silent. The
 * server sends a heartbeat at least every twenty seconds; a proxy that swallows the stream shows by their absence.
 */
const POLL = 10_000;
const SILENCE = 45_000;
const RECONNECT = 30_000;
const NEWS = ['message', 'seen', 'closed'] as const;

export interface LiveNews {
  readonly address: string;
  readonly onNews: () => void;
  /** Staff are writing just now. */
  readonly onTyping: () => void;
  readonly signal: AbortSignal;
}

export function listen({ address, onNews, onTyping, signal }: LiveNews): void {
  let source: EventSource | null = null;
  let heard = 0;
  let connecting: ReturnType<typeof setTimeout> | undefined;

  const alive = (): boolean => Date.now() - heard < SILENCE;
  const open = (): void => {
    source?.close();
    source = new EventSource(address);
    // The first sign of life may follow a gap in which something was said.
    source.addEventListener('heartbeat', () => {
      const wasAlive = alive();
      heard = Date.now();
      if (!wasAlive) {
        onNews();
      }
    });
    for (const name of NEWS) {
      source.addEventListener(name, () => {
        heard = Date.now();
        onNews();
      });
    }
    source.addEventListener('typing', () => {
      heard = Date.now();
      onTyping();
    });
    source.addEventListener('error', () => {
      heard = 0;
      // The browser connects again by itself unless the answer was no stream at all.
      if (source?.readyState === EventSource.CLOSED) {
        clearTimeout(connecting);
        connecting = setTimeout(open, RECONNECT);
      }
    });
  };
  const timer = setInterval(() => {
    if (!alive() && document.visibilityState === 'visible') {
      onNews();
    }
  }, POLL);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      onNews();
    }
  }, { signal });
  addEventListener('online', onNews, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(connecting);
    source?.close();
  }, { once: true });
  open();
}
