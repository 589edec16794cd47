/**
 * The one place for colour, space, type and motion: custom properties with the prefix `--fp-`.
 * A page adopts {@link pageTokens}; an element that lives in a foreign page adopts {@link hostTokens}.
 */
import { sheet } from './sheets.ts';

const light = `
color-scheme:light;
--fp-paper:#fff;--fp-ground:#f6f5f2;--fp-ink:#1c1b1a;--fp-soft:#5b5853;--fp-rule:#dedad3;--fp-field-rule:#8b867d;
--fp-accent:#0b5cad;--fp-on-accent:#fff;
--fp-red:#b3261e;--fp-red-paper:#fdf1ef;--fp-amber:#8a5a00;--fp-amber-paper:#fdf5e4;
--fp-blue:#1f5fbf;--fp-blue-paper:#eef4fd;--fp-green:#1b6e3c;--fp-green-paper:#edf7f0;
--fp-private-paper:#eaf0f6;--fp-private-ink:#16324f;--fp-private-rule:#6d87a3;--fp-on-private:#fff;
--fp-star:#c97a00;--fp-star-off:#d8d3ca;
--fp-shadow:0 8px 24px rgb(28 27 26/.16);`;

const dark = `
color-scheme:dark;
--fp-paper:#1f1e1c;--fp-ground:#161514;--fp-ink:#ece9e4;--fp-soft:#b3aea6;--fp-rule:#3a3835;--fp-field-rule:#7f7a72;
--fp-accent:#7db8f5;--fp-on-accent:#0c2238;
--fp-red:#f2938a;--fp-red-paper:#35201e;--fp-amber:#e3b04f;--fp-amber-paper:#322815;
--fp-blue:#8fb9f5;--fp-blue-paper:#1c2838;--fp-green:#7fcc9b;--fp-green-paper:#1b2c21;
--fp-private-paper:#1b2733;--fp-private-ink:#cfe0f1;--fp-private-rule:#5f7b97;--fp-on-private:#0e1a26;
--fp-star:#f0b03f;--fp-star-off:#4a4742;
--fp-shadow:0 8px 24px rgb(0 0 0/.5);`;

/** What does not change with the light. Sizes are px: themes set `html` to 62.5 %, so `rem` lies inside a foreign page. */
const constant = `
--fp-serif:ui-serif,Georgia,"PT Serif","Noto Serif",serif;
--fp-s1:4px;--fp-s2:8px;--fp-s3:12px;--fp-s4:16px;--fp-s5:24px;--fp-s6:32px;--fp-s7:48px;
--fp-radius:4px;--fp-radius-large:8px;
--fp-line:1.5;--fp-line-heading:1.2;
--fp-fast:120ms;--fp-slow:180ms;`;

/** An embedded element takes its type from the page around it; a page of our own has these. */
const type = `
--fp-sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
--fp-12:12px;--fp-14:14px;--fp-16:16px;--fp-18:18px;--fp-22:22px;--fp-28:28px;--fp-40:40px;`;

/** For a page of our own: follows the system, or `data-theme="light|dark"` on the root element. */
const pageText = (): string => `
:root{${type}${constant}${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
@media (prefers-reduced-motion:reduce){:root{--fp-fast:0s;--fp-slow:0s}}`;

const hostText = (values: string): string =>
  `:host{${constant}${values}}@media (prefers-reduced-motion:reduce){:host{--fp-fast:0s;--fp-slow:0s}}`;

/** Tokens of a page of our own; add to `document.adoptedStyleSheets`. Custom properties reach into every shadow root below. */
export const pageTokens = (): CSSStyleSheet => sheet(pageText());

/** Tokens on the host of an embedded element. The page's own rules for the element still win over `:host`. */
export const hostTokens = (isDark: boolean): CSSStyleSheet => sheet(hostText(isDark ? dark : light));
