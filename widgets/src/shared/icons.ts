/** The few signs, drawn in the text's colour. */
import { svg } from './dom.ts';

const PATHS = {
  lock: 'M5 7V5a3 3 0 0 1 6 0v2h.5A1.5 1.5 0 0 1 13 8.5v5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5v-5A1.5 1.5 0 0 1 4.5 7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z',
  tick: 'M6.3 12.6 2 8.3l1.3-1.3 3 3 6.4-6.5L14 4.8z',
  cross: 'M4.3 3 8 6.7 11.7 3 13 4.3 9.3 8l3.7 3.7-1.3 1.3L8 9.3 4.3 13 3 11.7 6.7 8 3 4.3z',
  warning: 'M8 1.5 15.5 14.5H.5zM7.2 6v4.5h1.6V6zm0 5.5v1.6h1.6v-1.6z',
  clock: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zm-.8 2h1.6v3.1l2.3 2.3-1.1 1.1L7.2 8.4z',
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
