import { h } from './dom.ts';

/** A polite live region: what changed is said once, without moving the focus. */
export interface Announcer {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

export function announcer(): Announcer {
  const element = h('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  let pending: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(pending);
    element.textContent = '';
    // The region must be seen empty first, else the same words twice are said once.
    pending = setTimeout(() => { element.textContent = text; }, 60);
  };
  return { element, say };
}
