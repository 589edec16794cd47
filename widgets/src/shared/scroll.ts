/** Keeps a log at its end while its reader is there, also when a picture in it gets its height late. */
const NEAR = 60;

export interface EndKeeper {
  readonly toEnd: () => void;
  /** Something was added: goes to the end unless the reader has scrolled away. */
  readonly grown: () => void;
}

export function keepAtEnd(log: HTMLElement): EndKeeper {
  let atEnd = true;
  const toEnd = (): void => {
    atEnd = true;
    log.scrollTop = log.scrollHeight;
  };
  const grown = (): void => {
    if (atEnd) {
      toEnd();
    }
  };
  log.addEventListener('scroll', () => { atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR; });
  // Loading does not bubble, but it is caught on its way down.
  log.addEventListener('load', grown, true);
  return { toEnd, grown };
}
