/** What a page of our own adopts: every token, and the type that an embedded element takes from the page around it. */
import { moreColours } from './colours.ts';
import { colours, constant } from './palette.ts';
import { sheet } from './sheets.ts';

/** An embedded element takes its type from the page around it; a page of our own has these. */
const type = `
--fp-sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
--fp-12:12px;--fp-14:14px;--fp-16:16px;--fp-18:18px;--fp-22:22px;--fp-28:28px;--fp-40:40px;`;

/** A suggestion's blue and the shadow of what floats are the desk's alone. */
const deskColours = `
--fp-blue:light-dark(#1f5fbf,#8fb9f5);--fp-blue-paper:light-dark(#eef4fd,#1c2838);--fp-shadow:0 8px 24px light-dark(rgb(28 27 26/.16),rgb(0 0 0/.5));`;

/** For a page of our own: follows the system, or `data-theme="light|dark"` on the root element. */
const pageText = (): string => `
:root{color-scheme:light dark;${type}${constant}${colours}${moreColours}${deskColours}}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
@media (prefers-reduced-motion:reduce){:root{--fp-fast:0s;--fp-slow:0s}}`;

/** Tokens of a page of our own; add to `document.adoptedStyleSheets`. Custom properties reach into every shadow root below. */
export const pageTokens = (): CSSStyleSheet => sheet(pageText());
