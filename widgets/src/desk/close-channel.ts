import { h, uid } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { EditorElement } from './editor.ts';
import { Publishing } from './publishing.ts';
import { button, problemText, statusLine } from './ui.ts';
import type { Outcome, Thread } from './types.ts';

const OUTCOMES: Outcome[] = ['RESOLVED', 'NOT_RESOLVED', 'CUSTOMER_LEFT'];

export interface Ended {
  readonly closed: (thread: Thread) => void;
  /** The customer reads it first. */
  readonly offered: () => void;
}

/**
 * A channel ends in public: how it ended, and the truth about what was found. The text is on the record, so the dialog is white
 * paper and its editor is the same proof desk. Where the customer is in the channel, the text is offered there first.
 */
export function closeChannel(desk: Desk, thread: Thread, ended: Ended): void {
  const { t, api, role } = desk;
  // An accidental Escape must not cost a text that was begun.
  const place = `${thread.id}/follow-up`;
  const opener = document.activeElement;
  const name = uid('outcome');
  const radios = OUTCOMES.map((value) => h('input', { type: 'radio', name, value, 'data-testid': `outcome-${value}` }));
  const outcome = (): string | undefined => radios.find((radio) => radio.checked)?.value;
  const agreed = h('input', { type: 'checkbox', 'data-testid': 'agreed-elsewhere', on: { change: () => { drawDirect(); editor.recheck(); } } });
  const direct = (): boolean => agreed.checked || thread.channel?.entered !== true;
  const gateway = h('div', { class: 'gateway' });
  const status = statusLine('close-status');
  const editor = new EditorElement({
    t,
    label: t('close.label'),
    placeholder: t('close.placeholder'),
    text: desk.kept.get(place),
    lang: thread.language,
    check: (text) => (direct() ? api.check(thread.id, text) : api.checkSummary(thread.id, text)),
    changed: (text) => { desk.kept.set(place, text); publishing.reset(); status.clear(); },
    publish: () => void press(),
    problem: (error) => { status.bad(problemText(t, error)); },
  });
  const drawDirect = (): void => {
    const words = publish.querySelector('span');
    if (words) words.textContent = t(direct() ? 'close.publish' : 'close.offer');
  };
  const publish = button(t('close.offer'), () => void press(), { kind: 'primary', testid: 'close-publish', keys: 'Control+Enter Meta+Enter' });
  const publishing = new Publishing<Thread | null>({
    t, role, editor, place: gateway,
    beside: () => `${outcome() ?? ''} ${String(direct())}`,
    send: async (publication, key) => {
      const body = { ...publication, outcome: outcome() ?? 'RESOLVED' };
      if (direct()) return api.close(thread.id, { ...body, agreedElsewhere: agreed.checked }, key);
      await api.offer(thread.id, body, key);
      return null;
    },
    done: (fresh) => {
      desk.kept.set(place, '');
      dialog.close();
      if (fresh) ended.closed(fresh);
      else ended.offered();
    },
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
    thread.channel?.entered === true ? h('label', { class: 'agreed' }, agreed, ' ', h('span', null, t('close.agreed', { name: thread.authorName }))) : null,
    gateway,
    status.element,
    h('div', { class: 'actions' }, button(t('cancel'), () => { dialog.close(); }, { testid: 'close-cancel' }), publish),
  );
  drawDirect();
  document.body.append(dialog);
  dialog.showModal();
  title.focus();
}
