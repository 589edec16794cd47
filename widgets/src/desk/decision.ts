import { fill, h, uid } from '../shared/dom.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { REJECTION_REASONS } from './decision-types.ts';
import type { Thread } from './types.ts';
import { button, field } from './ui.ts';

export type Decide = (body: { action: 'PUBLISH' } | { action: 'REJECT'; reason: string; note?: string }) => Promise<boolean>;

/** Whether somebody is to decide about the review, or about a change of its text. */
export const isUndecided = (thread: Thread): boolean => thread.status === 'HELD' || thread.change !== null;

/** The words for what is decided about. */
const words = ({ t }: Desk, thread: Thread): { title: string; hint: string; publish: string; confirm: string } =>
  thread.change === null
    ? { title: t('decide.title'), hint: t('decide.hint'), publish: t('decide.publish'), confirm: t('decide.reject.confirm') }
    : { title: t('decide.change.title'), hint: t('decide.change.hint'), publish: t('decide.change.publish'), confirm: t('decide.change.reject.confirm') };

/** Publish or reject what waits. The stars play no part, so they are not shown. */
export function decision(desk: Desk, thread: Thread, decide: Decide): HTMLElement | null {
  if (!isUndecided(thread) || !desk.writes) return null;
  const { t } = desk;
  const { title, hint, confirm, publish: publishIt } = words(desk, thread);
  const body = h('div', { class: 'decide-body' });
  const publish = button(publishIt, () => void press(publish, { action: 'PUBLISH' }), { kind: 'primary', testid: 'decide-publish' });
  const opener = button(t('decide.reject'), () => { open(); }, { testid: 'decide-reject' });
  const press = async (from: HTMLButtonElement, what: Parameters<Decide>[0]): Promise<void> => {
    from.disabled = true;
    if (!(await decide(what))) from.disabled = false;
  };
  const choices = (): void => { fill(body, h('div', { class: 'buttons' }, publish, opener)); };
  const open = (): void => {
    fill(body, reasons(desk, confirm, press, () => { choices(); opener.focus(); }));
    body.querySelector('input')?.focus();
  };
  choices();
  return h('section', { class: 'decide', 'aria-label': title }, h('h3', null, title), h('p', { class: 'soft' }, hint), body);
}

function reasons(desk: Desk, confirm: string, press: (from: HTMLButtonElement, what: Parameters<Decide>[0]) => Promise<void>, back: () => void): HTMLElement {
  const { t } = desk;
  const name = uid('reason');
  const note = h('textarea', { rows: 2, maxlength: 2000, 'data-testid': 'reject-note' });
  const noteField = field(t('decide.note'), note, t('decide.note.hint'));
  const missing = h('p', { class: 'field-error', role: 'alert' });
  const radios = REJECTION_REASONS.map((reason) => h('input', { type: 'radio', name, value: reason, 'data-testid': `reason-${reason}` }));
  const submit = h('button', { type: 'submit', class: 'button danger', 'data-testid': 'reject-confirm' }, confirm);
  const send = (): void => {
    const reason = radios.find((radio) => radio.checked)?.value;
    if (reason === undefined) {
      missing.textContent = t('decide.reason.missing');
      radios[0]?.focus();
      return;
    }
    const words = note.value.trim();
    void press(submit, { action: 'REJECT', reason, ...(words === '' ? {} : { note: words }) });
  };
  return h(
    'form',
    {
      class: 'reasons',
      on: {
        submit: (event) => { event.preventDefault(); send(); },
        keydown: (event) => { if (event.key === 'Escape') { event.stopPropagation(); back(); } },
      },
    },
    h('fieldset', null, h('legend', null, t('decide.reason')),
      ...radios.map((radio) => h('label', null, radio, h('span', null, t.of('reason', radio.value))))),
    missing,
    noteField.element,
    h('div', { class: 'buttons' }, submit, button(t('cancel'), back, { kind: 'quiet' })),
  );
}

/** What follows from a decision about what was read. */
export function outcome({ t }: Desk, read: Thread, action: 'PUBLISH' | 'REJECT'): string {
  if (read.change === null) return t(action === 'PUBLISH' ? 'decided.published' : 'decided.rejected');
  return t(action === 'PUBLISH' ? 'decided.change.published' : 'decided.change.rejected');
}

/** What was decided about this review and its changes, by whom, why. */
export function decisions(desk: Desk, thread: Thread): HTMLElement | null {
  if (thread.decisions.length === 0) return null;
  const { t } = desk;
  return h('ul', { class: 'decisions', 'aria-label': t('decisions'), 'data-testid': 'decisions' }, ...thread.decisions.map((one) => {
    const reason = t.of('reason', one.reason ?? 'other');
    const of = { PUBLISH: t('decided.publish'), REJECT: t('decided.reject', { reason }) };
    const ofChange = { PUBLISH: t('decided.change.publish'), REJECT: t('decided.change.reject', { reason }) };
    const what = (one.ofChange ? ofChange : of)[one.action];
    return h('li', null, h('span', null, what), ' · ', one.by ?? t('decided.rule'), ' · ', timeElement(one.at, t.lang), one.note ? h('q', { class: 'soft' }, one.note) : null);
  }));
}
