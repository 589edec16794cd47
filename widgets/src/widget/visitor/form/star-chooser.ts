/** Five stars to choose from, as a radio group. */
import { h, STAR, svg, uid } from '../kit.ts';
import type { Words } from '../../words.ts';

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

/** The words beside one to five stars. */
export const starWords = (t: Words): readonly string[] =>
  [t('form.star1'), t('form.star2'), t('form.star3'), t('form.star4'), t('form.star5')];

export const starChooserStyle = `
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
@media (forced-colors:active){.star-row .on{fill:CanvasText;color:CanvasText}.star-row label{color:Canvas}.star-row path{stroke:CanvasText}}`;
