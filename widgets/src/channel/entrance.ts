/** How somebody came to this page: by a letter's link, by a code of the own review, or by an earlier visit. Pure. */

export type Entrance =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'code'; readonly code: string }
  /** "This letter was not for me." */
  | { readonly kind: 'not-me'; readonly link: string }
  | { readonly kind: 'session' };

const KINDS = { l: 'link', h: 'code', n: 'not-me' } as const;

/** Reads a fragment such as `#l=…`. Anything else is an ordinary visit. */
export function entranceOf(fragment: string): Entrance {
  const found = /^#([lhn])=([\w-]{16,100})$/.exec(fragment);
  const secret = found?.[2];
  if (secret === undefined) {
    return { kind: 'session' };
  }
  const kind = KINDS[found?.[1] as keyof typeof KINDS];
  return kind === 'code' ? { kind, code: secret } : { kind, link: secret };
}

/** The address without what may be secret, and with the review it is about, so that a reload finds it again. */
export function cleanAddress(path: string, review: string | null): string {
  return review === null ? path : `${path}?${new URLSearchParams({ review }).toString()}`;
}

/** The review that the address names, if it looks like one. */
export function reviewIn(search: string): string | null {
  const named = new URLSearchParams(search).get('review') ?? '';
  return /^[\da-f-]{36}$/i.test(named) ? named : null;
}
