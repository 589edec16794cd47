/** The few signs, drawn in the text's colour. Every reader loads them, so the paths are short. */
import { svg } from './dom.ts';

const PATHS = {
  lock: 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z',
  tick: 'M6 13 2 9l1-1 3 3 7-7 1 1z',
  cross: 'M4 3l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z',
  warning: 'M8 1l8 14H0zM7 6v5h2V6zm0 6v2h2v-2z',
  clock: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 4h2v3l2 2-1 1-3-2z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  return sign(PATHS[name]);
}

/** A sign of a path in a square of 16. */
export function sign(path: string): SVGSVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: path, 'fill-rule': 'evenodd' }),
  );
}

export const iconStyle = '.icon{inline-size:1em;block-size:1em;fill:currentColor;flex:none;vertical-align:-.125em}';
