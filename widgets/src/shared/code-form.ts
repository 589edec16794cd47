/** Types the code of a letter. */
import { Problem } from './api.ts';
import { fill, h, uid } from './dom.ts';
import { icon } from './icons.ts';

export interface CodeWords {
  readonly label: string;
  readonly enter: string;
  readonly missing: string;
  /** Where no answer came. */
  readonly failed: string;
}

export function codeForm(words: CodeWords, enter: (code: string) => Promise<void>): HTMLFormElement {
  const input = h('input', { id: uid('code'), name: 'code', type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12, class: 'code' });
  const status = h('p', { class: 'hint', id: uid('code-error'), role: 'alert', hidden: true });
  const open = h('button', { type: 'submit', class: 'send', 'data-action': 'enter-code' }, words.enter);
  const complain = (text: string): void => {
    fill(status, icon('warning'), text);
    status.hidden = false;
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', status.id);
    input.select();
    input.focus();
  };
  const send = async (): Promise<void> => {
    const code = input.value.trim();
    if (code === '') {
      complain(words.missing);
      return;
    }
    open.disabled = true;
    try {
      await enter(code);
    } catch (error) {
      const field = error instanceof Problem ? error.fields[0] : undefined;
      complain(field?.message ?? (error instanceof Problem ? error.message : words.failed));
    } finally {
      open.disabled = false;
    }
  };
  return h(
    'form',
    { class: 'code-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
    h('p', { class: 'field' }, h('label', { for: input.id }, words.label), input),
    status,
    h('div', { class: 'row' }, open),
  );
}

export const codeStyle = `
.code-form{display:grid;gap:var(--fp-s3);justify-items:start}
.field input.code{font-size:var(--fp-22);letter-spacing:.2em;inline-size:9em;font-variant-numeric:tabular-nums}
.code[aria-invalid=true]{border-color:var(--fp-red)}`;
