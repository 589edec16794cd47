import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import type { ContactView, Way } from '../shared/talk.ts';
import type { Desk } from './context.ts';
import { button, choice, field, problemText, statusLine, type Field } from './ui.ts';

/** What staff note of how the customer wants to go on, when it was said elsewhere; the server says what a way needs. */
export type NotedContact = { readonly way: Way } & Readonly<Record<string, string>>;

/** The customer said on the telephone how to go on: staff note it here, and both sides see who did. */
export function contactNote(desk: Desk, view: ContactView, save: (noted: NotedContact) => Promise<void>): HTMLElement {
  const { t } = desk;
  const ways: Way[] = ['HERE', ...(view.hasAddress ? ['EMAIL' as const] : []), 'CALL', ...(view.messengers.length > 0 ? ['MESSENGER' as const] : [])];
  const status = statusLine('contact-note-status');
  const rest = h('div', { class: 'contact-note-fields' });
  const inputs = new Map<string, { readonly input: HTMLInputElement | HTMLSelectElement; readonly field: Field }>();
  let way: Way = view.contact?.choice.way ?? 'HERE';
  const add = (name: string, input: HTMLInputElement | HTMLSelectElement): HTMLElement => {
    input.dataset['testid'] = `contact-${name}`;
    const made = field(t.of('contact.field', name), input);
    inputs.set(name, { input, field: made });
    return made.element;
  };
  const show = (): void => {
    inputs.clear();
    if (way === 'CALL') fill(rest, add('number', h('input', { type: 'tel', autocomplete: 'off' })), add('from', h('input', { type: 'time', value: '10:00' })), add('until', h('input', { type: 'time', value: '18:00' })));
    else if (way === 'MESSENGER') fill(rest, add('messenger', h('select', null, ...view.messengers.map((one) => h('option', { value: one.name }, one.name)))), add('account', h('input', { type: 'text', autocomplete: 'off' })));
    else fill(rest);
  };
  const send = async (): Promise<void> => {
    const values = Object.fromEntries([...inputs].map(([name, { input }]) => [name, input.value.trim()]).filter(([, value]) => value !== ''));
    for (const { field: one } of inputs.values()) one.complain(null);
    status.clear();
    try {
      await save({ way, ...values, ...(way === 'CALL' ? { zone: Intl.DateTimeFormat().resolvedOptions().timeZone } : {}) });
    } catch (error) {
      if (error instanceof Problem) for (const one of error.fields) inputs.get(one.field)?.field.complain(one.message);
      status.bad(problemText(t, error));
    }
  };
  show();
  return h('details', { class: 'compensation', 'data-testid': 'contact-note' },
    h('summary', null, t('contact.note')),
    choice(t('contact.note.way'), ways.map((value) => ({ value, text: t.of('contact.way', value) })), way, (value) => { way = value; show(); }, 'contact-way'),
    rest, status.element,
    button(t('contact.note.save'), () => void send(), { testid: 'contact-note-save' }));
}
