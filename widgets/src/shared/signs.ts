/** Signs as paths in a square of 16, drawn in the text's colour: those that every reader may see. */
import { svg } from './dom.ts';

export const LOCK = 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z';
export const WARNING = 'M8 1l8 14H0zM7 6v5h2V6zm0 6v2h2v-2z';

export function sign(path: string): SVGSVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: path, 'fill-rule': 'evenodd' }),
  );
}

export const iconStyle = '.icon{inline-size:1em;block-size:1em;fill:currentColor;flex:none;vertical-align:-.125em}';
