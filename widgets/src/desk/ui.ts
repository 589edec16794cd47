import { Problem, Unreachable } from '../shared/api.ts';
import { fill, h, uid, type Child } from '../shared/dom.ts';
import { icon, type IconName } from '../shared/icons.ts';
import type { Words } from './words.ts';

/** The small parts that every page of the desk is made of. */

export interface ButtonLook {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | 'private';
  icon?: IconName;
  testid?: string;
  keys?: string;
  label?: string;
}

export function button(text: string, press: () => void, look: ButtonLook = {}): HTMLButtonElement {
  return h(
    'button',
    {
      type: 'button',
      class: `button ${look.kind ?? 'plain'}`,
      'data-testid': look.testid,
      'aria-keyshortcuts': look.keys,
      'aria-label': look.label,
      on: { click: press },
    },
    look.icon ? icon(look.icon) : null,
    h('span', null, text),
  );
}

export interface Field {
  element: HTMLElement;
  /** Puts what is wrong beside the control and ties it to it; null takes it away. */
  complain: (message: string | null) => void;
}

export function field(label: string, control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, hint?: string): Field {
  const id = control.id === '' ? uid('field') : control.id;
  control.id = id;
  const error = h('p', { class: 'field-error', id: `${id}-error`, hidden: true });
  const note = hint === undefined ? null : h('p', { class: 'field-hint', id: `${id}-hint` }, hint);
  if (note) control.setAttribute('aria-describedby', note.id);
  const complain = (message: string | null): void => {
    fill(error, message === null ? null : icon('warning'), message);
    error.hidden = message === null;
    if (message === null) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
    const described = [note?.id, message === null ? undefined : error.id].filter((part) => part !== undefined);
    if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '));
    else control.removeAttribute('aria-describedby');
  };
  const element = h('div', { class: 'field' }, h('label', { for: id }, label), control, note, error);
  return { element, complain };
}

type Fields = Readonly<Record<string, Field>>;

/** Nothing is said to be wrong any more. */
export function calm(fields: Fields): void {
  for (const one of Object.values(fields)) one.complain(null);
}

/** Puts what the server refused beside its fields; `nameOf` finds the field of what the server calls `origins[2]`. */
export function complain(fields: Fields, error: unknown, nameOf: (path: string) => string = (path) => path): void {
  if (error instanceof Problem) for (const one of error.fields) fields[nameOf(one.field)]?.complain(one.message);
}

export function choice<V extends string>(
  label: string,
  options: readonly { value: V; text: string }[],
  chosen: V | null,
  change: (value: V) => void,
  testid: string,
): HTMLLabelElement {
  const select = h(
    'select',
    {
      'data-testid': testid,
      on: {
        change: () => {
          const picked = options.find((option) => option.value === select.value);
          if (picked) change(picked.value);
        },
      },
    },
    ...options.map((option) => h('option', { value: option.value, selected: option.value === chosen }, option.text)),
  );
  return h('label', { class: 'choice' }, h('span', null, label), select);
}

/** Grey bars of the size of what is coming, so that nothing jumps. */
export function skeleton(className: string, lines: number, label: string): HTMLElement {
  const bars: Child[] = [];
  for (let at = 0; at < lines; at++) bars.push(h('span', { class: 'bar' }));
  return h('div', { class: `skeleton ${className}`, role: 'status', 'aria-label': label, 'aria-busy': 'true' }, ...bars);
}

export function failure(t: Words, error: unknown, retry: () => void): HTMLElement {
  return h(
    'div',
    { class: 'failure', role: 'alert', 'data-testid': 'failure' },
    h('p', null, icon('warning'), ' ', problemText(t, error)),
    button(t('again'), retry),
  );
}

/** A page or a part of one: its shape at once, what it holds once that came, or the way to ask again. */
export async function filled(place: HTMLElement, title: HTMLElement, rows: number, t: Words, content: () => Promise<readonly Child[]>): Promise<void> {
  fill(place, title, skeleton('form', rows, t('loading')));
  try {
    fill(place, title, ...(await content()));
  } catch (error) {
    fill(place, title, failure(t, error, () => void filled(place, title, rows, t, content)));
  }
}

/** The server says it in the right language already; only what never reached it needs words of our own. */
export function problemText(t: Words, error: unknown): string {
  if (error instanceof Problem) {
    const fields = error.fields.map((one) => one.message).filter(Boolean);
    if (error.code === 'internal') return t('problem.server');
    if (error.code === 'conflict') return t('problem.conflict');
    return fields.length > 0 ? fields.join(' ') : error.message;
  }
  return error instanceof Unreachable ? t('problem.unreachable') : t('problem.unknown');
}

/** Two tones of a note under a form: what went wrong, or what is done. */
export function statusLine(testid: string): { element: HTMLElement; bad: (text: string) => void; good: (text: string) => void; clear: () => void } {
  const element = h('p', { class: 'status-line', role: 'status', 'data-testid': testid });
  const show = (tone: string, sign: IconName, text: string): void => {
    element.className = `status-line ${tone}`;
    fill(element, icon(sign), ' ', text);
  };
  return {
    element,
    bad: (text) => { show('bad', 'warning', text); },
    good: (text) => { show('good', 'tick', text); },
    clear: () => { fill(element); },
  };
}

/** True while a person types: single keys are letters then, not commands. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select, input');
}
