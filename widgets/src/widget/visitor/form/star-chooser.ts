/** Five stars to choose from, as a radio group. */
import { h, STAR, svg, uid } from '../kit.ts';
import type { Words } from '../../words.ts';

export interface StarChooser {
  readonly element: HTMLFieldSetElement;
  /** The radio to focus: the chosen one, else the first. */
  readonly focusable: () => HTMLInputElement;
}

/** A radio group: arrows choose, one tab stop, works without sight and without a mouse. The word for the stars is said and shown beside them. */
export function starChooser(t: Words, legend: string, value: number | null, onChange: (value: number) => void): StarChooser {
  const words = ([1, 2, 3, 4, 5] as const).map((stars) => t(`form.star${stars}`));
  const group = uid('stars');
  const word = h('span', { class: 'star-word', 'aria-hidden': 'true' });
  const inputs: HTMLInputElement[] = [];
  const labels: HTMLLabelElement[] = [];
  const paint = (stars: number): void => {
    labels.forEach((label, i) => label.classList.toggle('on', i < stars));
    word.textContent = words[stars - 1] ?? '';
  };
  const chosen = (): number => Number(inputs.find((input) => input.checked)?.value ?? 0);
  words.forEach((name, i) => {
    const stars = i + 1;
    const input = h('input', { type: 'radio', name: group, value: stars, on: { change: () => { paint(stars); onChange(stars); } } });
    const label = h(
      'label',
      { on: { pointerenter: () => paint(stars) } },
      input,
      svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, svg('path', { d: STAR })),
      h('span', { class: 'unseen' }, `${stars}: ${name}`),
    );
    inputs.push(input);
    labels.push(label);
  });
  const row = h('div', { class: 'star-row', on: { pointerleave: () => paint(chosen()) } }, ...labels);
  inputs.forEach((input, i) => { input.checked = value === i + 1; });
  paint(value ?? 0);
  const element = h('fieldset', { class: 'star-choice', part: 'star-choice' }, h('legend', null, legend), row, word);
  return { element, focusable: () => inputs.find((input) => input.checked) ?? (inputs[0] as HTMLInputElement) };
}

export const starChooserStyle = `
.star-choice{display:flex;flex-wrap:wrap;align-items:center;column-gap:var(--fp-s3)}
.star-row{display:inline-flex}
.star-row label{position:relative;display:block;padding:6px 4px;cursor:pointer;color:var(--fp-star-off)}
.star-row label:first-child{padding-inline-start:0}
.star-row svg{display:block;inline-size:32px;block-size:32px;fill:currentColor;transition:color var(--fp-fast)}
.star-row .on{color:var(--fp-star)}
.star-row path{stroke:var(--fp-star);stroke-width:1.2;stroke-linejoin:round}
.star-row input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.star-row input:focus-visible~svg{outline:2px solid var(--fp-accent);outline-offset:2px;border-radius:var(--fp-radius)}
@media (forced-colors:active){.star-row .on{fill:CanvasText;color:CanvasText}.star-row label{color:Canvas}.star-row path{stroke:CanvasText}}`;
