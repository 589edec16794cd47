import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { call } from '../shared/talk-icons.ts';
import type { ContactView } from '../shared/talk.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { button } from './ui.ts';

/** What the customer asked for instead of this page, said loudly: a call that nobody makes is a broken promise. */
export function contactBanner(desk: Desk, view: ContactView, name: string, done: () => void): HTMLElement | null {
  const { t } = desk;
  const { contact } = view;
  if (contact === null || contact.choice.way === 'HERE') return null;
  const { way, number, from, until, zone, messenger, account } = contact.choice;
  const details = [number, from === null ? null : `${from}–${until ?? ''} (${zone ?? ''})`, messenger, account].filter((one) => one !== null);
  return h(
    'div',
    { class: 'contact-banner', 'data-testid': 'contact', 'data-way': way },
    h('p', null, way === 'CALL' ? call() : icon('warning'), ' ', h('strong', null, t.of('contact', way, { name })), ' ', details.join(', ')),
    h('p', { class: 'soft' }, t('contact.by', { name: contact.name ?? '' }), ' ', timeElement(contact.at, t.lang)),
    desk.writes ? button(t('contact.done'), done, { testid: 'contact-done' }) : null,
  );
}

/** Sometimes a voice says it better: the customer is asked when and at which number. */
export function callRequest(desk: Desk, view: ContactView, name: string, ask: () => void): HTMLElement | null {
  const { t } = desk;
  if (view.contact?.choice.way === 'CALL') return null;
  return view.callAskedBy === null
    ? button(t('contact.call'), ask, { kind: 'quiet', testid: 'call-ask' })
    : h('p', { class: 'soft', 'data-testid': 'call-asked' }, call(), ' ', t('contact.call.asked', { who: view.callAskedBy, name }));
}
