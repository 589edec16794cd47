/** One thing to agree to: never ticked beforehand, with what is wrong beside it. */
import { fill, h, uid } from '../kit.ts';

export interface Tick {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly wrong: (message: string | null) => void;
}

export function tickField(text: string): Tick {
  const id = uid('tick');
  const error = h('p', { class: 'wrong', part: 'error', id: `${id}-e` });
  const input = h('input', { type: 'checkbox', id, 'aria-describedby': `${id}-e`, on: { change: () => wrong(null) } });
  const wrong = (message: string | null): void => {
    fill(error, message);
    input.setAttribute('aria-invalid', String(message !== null));
  };
  return { element: h('div', { class: 'field' }, h('label', { class: 'option', for: id }, input, h('span', null, text)), error), input, wrong };
}
