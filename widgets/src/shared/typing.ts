/** "Somebody is writing": there for some seconds after each sign of it. */
import { h } from './dom.ts';

const LASTS = 5_000;

export interface TypingLine {
  readonly element: HTMLElement;
  readonly show: () => void;
  readonly hide: () => void;
}

export function typingLine(words: string): TypingLine {
  const element = h('p', { class: 'typing soft', 'data-part': 'typing', 'data-testid': 'typing' });
  let going: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(going);
    element.textContent = '';
  };
  const show = (): void => {
    clearTimeout(going);
    element.textContent = words;
    going = setTimeout(hide, LASTS);
  };
  return { element, show, hide };
}
