/** The buttons of what is loaded on use. */
import { h } from './kit.ts';

export const button = (text: string, click: () => void, look: 'link' | null = null): HTMLButtonElement =>
  h('button', { type: 'button', class: look, part: 'button', on: { click } }, text);

/** Without `click` it sends its form. */
export const primary = (text: string, click?: () => void): HTMLButtonElement =>
  h('button', { type: click ? 'button' : 'submit', class: 'primary', part: 'button button-primary', on: { ...(click && { click }) } }, text);

/** What is sent is sent once; the button stays where it is and says so. */
export function busy(send: HTMLElement, isBusy: boolean, text: string): void {
  send.setAttribute('aria-disabled', String(isBusy));
  send.textContent = text;
}

export const isBusy = (send: HTMLElement): boolean => send.getAttribute('aria-disabled') === 'true';
