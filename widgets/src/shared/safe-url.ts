/** The address when it is http(s), else null: a page's or a server's `javascript:` never becomes a link. */
export function safeUrl(address: string | null | undefined, base?: string): string | null {
  if (!address) {
    return null;
  }
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
