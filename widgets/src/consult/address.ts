/** Where the page was opened: by a letter's link, or again after a reload. Pure. */

/** The secret of a link such as `/consult/#…`, or null. */
export function linkIn(fragment: string): string | null {
  return /^#([\w-]{16,100})$/.exec(fragment)?.[1] ?? null;
}

/** The question that the address names, if it looks like one. */
export function questionIn(search: string): string | null {
  const named = new URLSearchParams(search).get('q') ?? '';
  return /^[\da-f-]{36}$/i.test(named) ? named : null;
}

/** The address without the secret. */
export function addressOf(path: string, question: string | null): string {
  return question === null ? path : `${path}?${new URLSearchParams({ q: question }).toString()}`;
}
