/** Stars, drawn and not typed: a read-only row (also with a part of a star) and a radio group. */
import { h, svg, uid } from './dom.ts';

const STAR = 'M12 1.8l3.1 6.5 7.1.9-5.2 4.9 1.3 7.1L12 17.8l-6.3 3.4 1.3-7.1L1.8 9.2l7.1-.9z';

const five = (name: string): SVGElement[] =>
  [0, 1, 2, 3, 4].map((i) => svg('path', { d: STAR, class: name, transform: `translate(${i * 24} 0)` }));

/** A row of five; `label` is what a screen reader says ("4.3 of 5"), null where text beside it says so already. */
export function starRow(value: number, label: string | null): SVGSVGElement {
  const full = svg('svg', { width: (Math.max(0, Math.min(5, value)) / 5) * 120, height: 24, overflow: 'hidden' }, ...five('on'));
  const naming = label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  return svg('svg', { class: 'stars', viewBox: '0 0 120 24', part: 'stars', focusable: 'false', ...naming }, ...five('off'), full);
}

export interface StarChoice {
  readonly legend: string;
  /** Five words for one to five stars, said and shown beside the stars. */
  readonly words: readonly string[];
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

export interface StarChooser {
  readonly element: HTMLFieldSetElement;
  /** The radio to focus: the chosen one, else the first. */
  readonly focusable: () => HTMLInputElement;
  readonly set: (value: number | null) => void;
}

/** A radio group: arrows choose, one tab stop, works without sight and without a mouse. */
export function starChooser(choice: StarChoice): StarChooser {
  const name = uid('stars');
  const word = h('span', { class: 'star-word', 'aria-hidden': 'true' });
  const inputs: HTMLInputElement[] = [];
  const labels: HTMLLabelElement[] = [];
  const paint = (value: number): void => {
    labels.forEach((label, i) => label.classList.toggle('on', i < value));
    word.textContent = choice.words[value - 1] ?? '';
  };
  const chosen = (): number => Number(inputs.find((input) => input.checked)?.value ?? 0);
  for (let value = 1; value <= 5; value++) {
    const input = h('input', {
      type: 'radio',
      name,
      value,
      on: { change: () => { paint(value); choice.onChange(value); } },
    });
    const label = h(
      'label',
      { on: { pointerenter: () => paint(value) } },
      input,
      svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d: STAR })),
      h('span', { class: 'unseen' }, `${value}: ${choice.words[value - 1] ?? ''}`),
    );
    inputs.push(input);
    labels.push(label);
  }
  const row = h('div', { class: 'star-row', on: { pointerleave: () => paint(chosen()) } }, ...labels);
  const set = (value: number | null): void => {
    inputs.forEach((input, i) => { input.checked = value === i + 1; });
    paint(value ?? 0);
  };
  set(choice.value);
  const element = h('fieldset', { class: 'star-choice', part: 'star-choice' }, h('legend', null, choice.legend), row, word);
  return { element, set, focusable: () => inputs.find((input) => input.checked) ?? (inputs[0] as HTMLInputElement) };
}

/** Adopt with the component's own style. `.unseen` hides from sight only. */
export const starStyle = `
.stars{inline-size:6.25em;block-size:1.25em;vertical-align:-.22em;flex:none}
.stars:dir(rtl){transform:scaleX(-1)}
.stars .on{fill:var(--fp-star)}.stars .off{fill:var(--fp-star-off)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.star-choice{border:0;margin:0;padding:0;min-inline-size:0;display:flex;flex-wrap:wrap;align-items:center;column-gap:var(--fp-s3)}
.star-choice legend{padding:0;float:inline-start;inline-size:100%}
.star-row{display:inline-flex;clear:both}
.star-row label{position:relative;display:block;padding:6px 4px;cursor:pointer;color:var(--fp-star-off)}
.star-row label:first-child{padding-inline-start:0}
.star-row svg{display:block;inline-size:32px;block-size:32px;fill:currentColor;transition:color var(--fp-fast)}
.star-row .on{color:var(--fp-star)}
.star-row path{stroke:var(--fp-star);stroke-width:1.2;stroke-linejoin:round}
.star-row input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.star-row input:focus-visible~svg{outline:2px solid var(--fp-accent);outline-offset:2px;border-radius:var(--fp-radius)}
@media (forced-colors:active){.stars .on,.star-row .on{fill:CanvasText;color:CanvasText}.stars .off{fill:Canvas;stroke:CanvasText}.star-row label{color:Canvas}.star-row path{stroke:CanvasText}}`;
