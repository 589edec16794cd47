/** Stars, drawn and not typed: a read-only row, also with a part of a star. */
import { svg } from './dom.ts';

export const STAR = 'M12 1.8l3.1 6.5 7.1.9-5.2 4.9 1.3 7.1L12 17.8l-6.3 3.4 1.3-7.1L1.8 9.2l7.1-.9z';

const five = (name: string): SVGElement[] =>
  [0, 1, 2, 3, 4].map((i) => svg('path', { d: STAR, class: name, transform: `translate(${i * 24} 0)` }));

/** A row of five; `label` is what a screen reader says ("4.3 of 5"), null where text beside it says so already. */
export function starRow(value: number, label: string | null): SVGSVGElement {
  const full = svg('svg', { width: (Math.max(0, Math.min(5, value)) / 5) * 120, height: 24, overflow: 'hidden' }, ...five('on'));
  const naming = label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return svg('svg', { class: 'stars', viewBox: '0 0 120 24', part: 'stars', focusable: 'false', ...naming }, ...five('off'), full);
}

/** Adopt with the component's own style. `.unseen` hides from sight only. */
export const starStyle = `
.stars{inline-size:6.25em;block-size:1.25em;vertical-align:-.22em;flex:none}
.stars:dir(rtl){transform:scaleX(-1)}
.stars .on{fill:var(--fp-star)}.stars .off{fill:var(--fp-star-off)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.stars .on{fill:CanvasText}.stars .off{fill:Canvas;stroke:CanvasText}}`;
