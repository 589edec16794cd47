import { h, uid } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { EditorElement } from './editor.ts';
import { Publishing } from './publishing.ts';
import { button, problemText, statusLine } from './ui.ts';
import type { Outcome, Thread } from './types.ts';

const OUTCOMES: Outcome[] = ['RESOLVED', 'NOT_RESOLVED', 'CUSTOMER_LEFT'];

/**
 * A channel ends in public: how it ended, and the truth about what was found. The text is on the record, so the dialog is white
 * paper and its editor is the same proof desk.
 */
export function closeChannel(desk: Desk, thread: Thread, closed: (thread: Thread) => void): void {
  const { t, api, role } = desk;
  // An accidental Escape must not cost a text that was begun.
  const place = `${thread.id}/follow-up`;
  const opener = document.activeElement;
  const name = uid('outcome');
  const radios = OUTCOMES.map((value) => h('input', { type: 'radio', name, value, 'data-testid': `outcome-${value}` }));
  const outcome = (): string | undefined => radios.find((radio) => radio.checked)?.value;
  const gateway = h('div', { class: 'gateway' });
  const status = statusLine('close-status');
  const editor = new EditorElement({
    t,
    label: t('close.label'),
    placeholder: t('close.placeholder'),
    text: desk.kept.get(place),
    lang: thread.language,
    check: (text) => api.check(thread.id, text),
    changed: (text) => { desk.kept.set(place, text); publishing.reset(); status.clear(); },
    publish: () => void press(),
    problem: (error) => { status.bad(problemText(t, error)); },
  });
  const publish = button(t('close.publish'), () => void press(), { kind: 'primary', testid: 'close-publish', keys: 'Control+Enter Meta+Enter' });
  const publishing = new Publishing<Thread>({
    t, role, editor, place: gateway,
    beside: outcome,
    send: (publication, key) => api.close(thread.id, { ...publication, outcome: outcome() ?? 'RESOLVED' }, key),
    done: (fresh) => { desk.kept.set(place, ''); dialog.close(); closed(fresh); },
    problem: (error) => { status.bad(`${problemText(t, error)} ${t('kept')}`); },
    busy: (busy) => { publish.disabled = busy; },
    empty: () => { status.bad(t('close.empty')); editor.focus(); },
  });
  const press = async (): Promise<void> => {
    if (outcome() === undefined) {
      status.bad(t('close.outcome.missing'));
      radios[0]?.focus();
      return;
    }
    await publishing.press();
  };
  const title = h('h2', { id: uid('close'), tabindex: -1 }, t('close.title'));
  const dialog = h(
    'dialog',
    {
      class: 'dialog close-channel record',
      'aria-labelledby': title.id,
      'data-testid': 'close-dialog',
      on: { close: () => { dialog.remove(); if (opener instanceof HTMLElement && opener.isConnected) opener.focus(); } },
    },
    title,
    h('p', { class: 'soft' }, t('close.hint')),
    h('fieldset', { class: 'outcomes' }, h('legend', null, t('close.outcome')), ...radios.map((radio) => h('label', null, radio, h('span', null, t.of('outcome', radio.value))))),
    h('p', { class: 'paper-label' }, t('record'), h('span', { class: 'soft' }, ' ', t('close.public'))),
    editor,
    gateway,
    status.element,
    h('div', { class: 'actions' }, button(t('cancel'), () => { dialog.close(); }, { testid: 'close-cancel' }), publish),
  );
  document.body.append(dialog);
  dialog.showModal();
  title.focus();
}
