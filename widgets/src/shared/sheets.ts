const made = new Map<string, CSSStyleSheet>();

/** A constructed style sheet for this text, made once. Constructed sheets need no `style-src` in the page's policy. */
export function sheet(css: string): CSSStyleSheet {
  let found = made.get(css);
  if (!found) {
    found = new CSSStyleSheet();
    found.replaceSync(css);
    made.set(css, found);
  }
  return found;
}
