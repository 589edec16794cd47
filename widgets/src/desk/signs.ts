import { svg } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import type { Severity } from './types.ts';

/** A sign per severity: shape says it too, not only colour. */
export function sign(severity: Severity): SVGSVGElement {
  if (severity === 'error') return icon('cross');
  if (severity === 'warning') return icon('warning');
  const pencil = 'M11.6 1.6a1.4 1.4 0 0 1 2 0l.8.8a1.4 1.4 0 0 1 0 2L5.6 13.2 1.5 14.5l1.3-4.1zm-7.5 9.4-.6 1.5 1.5-.6 6.2-6.2-.9-.9z';
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d: pencil, 'fill-rule': 'evenodd' }));
}
