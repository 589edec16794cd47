/** Runs `work` every `ms` while the page is visible, and at once when it becomes visible after a longer pause. */
export function everyWhileVisible(ms: number, work: () => void, signal: AbortSignal): void {
  let last = Date.now();
  const run = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - last >= ms - 50) {
      last = Date.now();
      work();
    }
  };
  const timer = setInterval(run, ms);
  document.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
