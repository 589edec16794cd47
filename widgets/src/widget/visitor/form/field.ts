/** One field of the form: label, input, counter near the limit, hint, what is wrong; all tied together for screen readers. */
import type { Child } from '../../../shared/dom.ts';
import { fill, h, uid } from '../kit.ts';
import type { Words } from '../../words.ts';
import { leftNearLimit, LIMITS, type FieldName } from './check.ts';

export interface FieldOptions {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly rows?: number;
  readonly type?: 'email';
  /** What the browser may fill in; of an address it knows by its type. */
  readonly autocomplete?: string;
  readonly value?: string;
  readonly onInput?: (value: string) => void;
}

export interface Field {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  /** Shows what is wrong beside the field; null takes it away. */
  readonly wrong: (message: string | null) => void;
  /** A place below the input, for hints while typing. */
  readonly below: HTMLElement;
}

export function textField(options: FieldOptions, t: Words): Field {
  const id = uid(options.name);
  const limit = LIMITS[options.name];
  const counter = h('p', { class: 'counter', id: `${id}-n` });
  const error = h('p', { class: 'wrong', part: 'error', id: `${id}-e` });
  const hint = options.hint && h('p', { class: 'hint', id: `${id}-h` }, options.hint);
  const below = h('div', { class: 'below', role: 'status' });
  const common = {
    id,
    name: options.name,
    part: 'input',
    'aria-required': options.required ? 'true' : null,
    'aria-describedby': [hint && `${id}-h`, `${id}-e`, `${id}-n`].filter(Boolean).join(' '),
    autocomplete: options.autocomplete ?? options.type ?? 'off',
    on: { input: () => changed() },
  } as const;
  const input = options.rows
    ? h('textarea', { ...common, rows: options.rows })
    : h('input', { ...common, type: options.type ?? 'text' });
  input.value = options.value ?? '';

  const count = (): void => {
    const left = leftNearLimit(input.value.length, limit);
    counter.textContent = left === null ? '' : left < 0 ? t('form.over', { n: -left }) : t('form.left', { n: left });
    counter.classList.toggle('over', left !== null && left < 0);
  };
  const wrong = (message: string | null): void => {
    fill(error, message);
    input.setAttribute('aria-invalid', String(message !== null));
  };
  const changed = (): void => {
    count();
    wrong(null);
    options.onInput?.(input.value);
  };
  count();
  const element = h('div', { class: 'field', part: 'field' }, label(id, options, t), hint, input, counter, error, below);
  return { element, input, wrong, below };
}

function label(id: string, options: FieldOptions, t: Words): Child {
  const optional = options.required ? null : h('span', { class: 'optional' }, t('form.optional'));
  return h('label', { for: id }, options.label, optional && ' ', optional);
}
