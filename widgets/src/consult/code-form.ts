/** Types the code of the second letter. */
import { Problem } from '../shared/api.ts';
import { fill, h, uid } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import type { Words } from './words.ts';

export function codeForm(t: Words, enter: (code: string) => Promise<void>): HTMLFormElement {
  const input = h('input', { id: uid('code'), name: 'code', type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12, class: 'code' });
  const status = h('p', { class: 'hint', id: uid('code-error'), role: 'alert', hidden: true });
  const open = h('button', { type: 'submit', class: 'send', 'data-action': 'enter' }, t('code.enter'));
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
      complain(t('code.missing'));
      return;
    }
    open.disabled = true;
    try {
      await enter(code);
    } catch (error) {
      const field = error instanceof Problem ? error.fields[0] : undefined;
      complain(field?.message ?? (error instanceof Problem ? error.message : t('error.text')));
    } finally {
      open.disabled = false;
    }
  };
  return h(
    'form',
    { class: 'code-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
    h('p', { class: 'field' }, h('label', { for: input.id }, t('code.label')), input),
    status,
    h('div', { class: 'row' }, open),
  );
}
