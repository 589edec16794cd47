/** Confirms the mailbox while the conversation is open: a letter with a code goes there, and the code is typed here. */
import { Problem } from '../../shared/api.ts';
import { codeForm } from '../../shared/code-form.ts';
import { fill, h } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import type { Words } from '../words.ts';

export interface MailboxActions {
  readonly send: () => Promise<void>;
  readonly confirm: (code: string) => Promise<void>;
}

export function mailboxPanel(t: Words, actions: MailboxActions): HTMLElement {
  const place = h('div');
  const status = h('p', { class: 'soft', role: 'status' });
  const send = h('button', { type: 'button', class: 'second', 'data-action': 'mailbox-code' }, t('mailbox.send'));
  send.addEventListener('click', () => {
    send.disabled = true;
    actions.send().then(
      () => {
        status.textContent = t('mailbox.sent');
        send.textContent = t('mailbox.again');
        const form = codeForm({ label: t('mailbox.code'), enter: t('mailbox.enter'), missing: t('mailbox.missing'), failed: t('error.text') }, actions.confirm);
        fill(place, form);
        form.querySelector('input')?.focus();
      },
      (error: unknown) => { status.textContent = error instanceof Problem ? error.message : t('error.text'); },
    ).finally(() => { send.disabled = false; });
  });
  return h('section', { class: 'mailbox', 'data-part': 'mailbox' }, h('p', null, icon('lock'), ' ', t('mailbox.why')), status, place, h('div', { class: 'row' }, send));
}
