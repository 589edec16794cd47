/** The few signs, drawn in the text's colour. */
import { svg } from './dom.ts';

const PATHS = {
  lock: 'M5 7V5a3 3 0 0 1 6 0v2h.5A1.5 1.5 0 0 1 13 8.5v5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5v-5A1.5 1.5 0 0 1 4.5 7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z',
  tick: 'M6.3 12.6 2 8.3l1.3-1.3 3 3 6.4-6.5L14 4.8z',
  cross: 'M4.3 3 8 6.7 11.7 3 13 4.3 9.3 8l3.7 3.7-1.3 1.3L8 9.3 4.3 13 3 11.7 6.7 8 3 4.3z',
  warning: 'M8 1.5 15.5 14.5H.5zM7.2 6v4.5h1.6V6zm0 5.5v1.6h1.6v-1.6z',
  clock: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zm-.8 2h1.6v3.1l2.3 2.3-1.1 1.1L7.2 8.4z',
  clip: 'M11.5 4.5v6.2a3.5 3.5 0 0 1-7 0V4a2.5 2.5 0 0 1 5 0v6.2a1.5 1.5 0 0 1-3 0V5h1.3v5.2a.2.2 0 0 0 .4 0V4a1.2 1.2 0 0 0-2.4 0v6.7a2.2 2.2 0 0 0 4.4 0V4.5z',
  call: 'M3.6 1.5 6 1.2l1.4 3.6-1.6 1.3a9 9 0 0 0 4.1 4.1l1.3-1.6 3.6 1.4-.3 2.4c-.1.9-.9 1.6-1.8 1.5C7 13.500 2.500 9 2.100 3.300c-.1-.9.6-1.700 1.500-1.800z',
  reply: 'M6.5 3v3.2C11 6.4 13.5 9 14 13.5 12.3 11.2 10 10.2 6.5 10.1V13L1.5 8z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: PATHS[name], 'fill-rule': 'evenodd' }),
  );
}

export const iconStyle = '.icon{inline-size:1em;block-size:1em;fill:currentColor;flex:none;vertical-align:-.125em}';
