import { colours, constant } from './palette.ts';
import { sheet } from './sheets.ts';

const hostText = (scheme: string): string =>
  `:host{color-scheme:${scheme};${constant}${colours}}`;

/** Tokens on the host of an embedded element. The page's own rules for the element still win over `:host`. */
export const hostTokens = (isDark: boolean): CSSStyleSheet => sheet(hostText(isDark ? 'dark' : 'light'));
