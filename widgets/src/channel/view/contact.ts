/** How the customer wants to go on; the choice stands here and on the desk. */
import { Problem } from '../../shared/api.ts';
import { fill, h, uid } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import type { Contact, ContactView, Way } from '../../shared/talk.ts';
import { timeElement } from '../../shared/times.ts';
import type { NewContact } from '../client.ts';
import type { Words } from '../words.ts';

type Field = 'email' | 'number' | 'from' | 'until' | 'messenger' | 'account';

export function contactPanel(view: ContactView, t: Words, canChange: boolean, open: boolean, choose: (choice: NewContact) => Promise<void>): HTMLElement {
  return h(
    'details',
    { class: 'contact', open, 'data-part': 'contact' },
    h('summary', null, t('contact.title'), ': ', h('strong', null, said(view.contact, t))),
    view.callAskedBy === null || !canChange ? null : h('p', { class: 'call-asked', 'data-part': 'call-asked' }, icon('clock'), ' ', t('contact.call', { who: view.callAskedBy })),
    view.contact === null ? null : h('p', { class: 'soft' }, t('contact.by', { name: view.contact.name ?? '' }), ' ', timeElement(view.contact.at, t.lang)),
    canChange ? form(view, t, choose) : null,
  );
}

/** "a call back, 10:00–12:00, +44 …" */
function said(contact: Contact | null, t: Words): string {
  const choice = contact?.choice;
  const details = [choice?.number, choice?.from ? `${choice.from}–${choice.until ?? ''}` : null, choice?.messenger, choice?.account];
  return [t.of('contact.way', choice?.way ?? 'HERE'), ...details.filter((one) => one !== null && one !== undefined)].join(', ');
}

function form(view: ContactView, t: Words, choose: (choice: NewContact) => Promise<void>): HTMLElement {
  const inputs = new Map<Field, HTMLInputElement | HTMLSelectElement>();
  const rest = h('div', { class: 'contact-fields' });
  const status = h('p', { class: 'hint', role: 'alert', hidden: true });
  const name = uid('way');
  const ways: Way[] = ['HERE', 'EMAIL', 'CALL', ...(view.messengers.length > 0 ? ['MESSENGER' as const] : [])];
  let way: Way = view.callAskedBy === null ? (view.contact?.choice.way ?? 'HERE') : 'CALL';

  const field = (key: Field, attributes: Readonly<Record<string, string>>, value = ''): HTMLElement => {
    const input = h('input', { id: uid('contact'), name: key, ...attributes });
    input.value = value;
    inputs.set(key, input);
    return h('p', { class: 'field' }, h('label', { for: input.id }, t.of('contact.field', key)), input);
  };
  const show = (): void => {
    inputs.clear();
    const old = view.contact?.choice;
    if (way === 'EMAIL' && !view.hasAddress) {
      fill(rest, field('email', { type: 'email', autocomplete: 'email' }));
    } else if (way === 'CALL') {
      fill(rest, field('number', { type: 'tel', autocomplete: 'tel' }, old?.number ?? ''),
        h('div', { class: 'row' }, field('from', { type: 'time' }, old?.from ?? '10:00'), field('until', { type: 'time' }, old?.until ?? '18:00')));
    } else if (way === 'MESSENGER') {
      fill(rest, messengerField(view, t, inputs), field('account', { type: 'text', autocomplete: 'off' }, old?.account ?? ''));
    } else {
      fill(rest);
    }
  };
  const save = h('button', { type: 'submit', class: 'second', 'data-action': 'contact-save' }, t('contact.save'));
  const send = async (): Promise<void> => {
    save.disabled = true;
    status.hidden = true;
    const values = Object.fromEntries([...inputs].map(([key, input]) => [key, input.value.trim()]).filter(([, value]) => value !== ''));
    try {
      await choose({ way, ...values, ...(way === 'CALL' ? { zone: Intl.DateTimeFormat().resolvedOptions().timeZone } : {}) });
    } catch (error) {
      const first = error instanceof Problem ? error.fields[0] : undefined;
      fill(status, icon('warning'), first?.message ?? (error instanceof Problem ? error.message : t('error.text')));
      status.hidden = false;
      inputs.get((first?.field ?? '') as Field)?.focus();
    } finally {
      save.disabled = false;
    }
  };
  const radios = ways.map((value) => {
    const radio = h('input', { type: 'radio', name, value, checked: value === way, on: { change: () => { way = value; show(); } } });
    return h('label', null, radio, ' ', t.of('contact.way', value));
  });
  show();
  return h(
    'form',
    { class: 'contact-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
    h('fieldset', null, h('legend', null, t('contact.ask')), ...radios),
    rest,
    status,
    save,
  );
}

function messengerField(view: ContactView, t: Words, inputs: Map<Field, HTMLInputElement | HTMLSelectElement>): HTMLElement {
  const select = h('select', { id: uid('contact'), name: 'messenger' }, ...view.messengers.map((one) => h('option', { value: one.name }, one.name)));
  inputs.set('messenger', select);
  return h('p', { class: 'field' }, h('label', { for: select.id }, t('contact.field.messenger')), select);
}
