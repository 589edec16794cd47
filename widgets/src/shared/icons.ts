/** The signs by name, for the pages of our own. */
import { CLOCK, CROSS, TICK } from './more-signs.ts';
import { LOCK, sign, WARNING } from './signs.ts';

const PATHS = { lock: LOCK, tick: TICK, cross: CROSS, warning: WARNING, clock: CLOCK } as const;

export { iconStyle } from './signs.ts';
export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGSVGElement {
  return sign(PATHS[name]);
}
