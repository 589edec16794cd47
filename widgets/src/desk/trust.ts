import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { button, field, problemText, statusLine } from './ui.ts';
import type { ChannelView, Thread } from './types.ts';

/** Whether confidential facts may be told: the mailbox is the customer's, and somebody checked who they are. */
export class Trust {
  readonly element = h('div', { class: 'trust', 'data-testid': 'trust' });
  private readonly status = statusLine('trust-status');
  private readonly desk: Desk;
  private readonly changed: () => void;

  constructor(desk: Desk, changed: () => void) {
    this.desk = desk;
    this.changed = changed;
  }

  draw(thread: Thread, view: ChannelView): void {
    const { t } = this.desk;
    const checked = view.checked ?? null;
    const missing = [view.mailboxConfirmed === true ? null : t('trust.mailbox'), checked ? null : t('trust.customer')].filter((one) => one !== null);
    fill(
      this.element,
      view.trusted === true ? null : h('p', { class: 'override-note', 'data-testid': 'trust-warning' }, t('trust.warning', { what: missing.join(', ') })),
      checked ? h('p', { class: 'soft' }, t('trust.checked', { name: checked.by }), ' ', checked.record === null ? null : h('q', null, checked.record)) : this.desk.writes ? this.form(thread.id) : null,
      this.desk.writes && thread.channel?.hasAddress === true && view.state === 'OPEN'
        ? button(t('trust.letter'), () => void this.run(() => this.desk.api.sendAgain(thread.id), t('trust.letter.sent')), { kind: 'quiet', testid: 'send-again' })
        : null,
      this.status.element,
    );
  }

  private form(thread: string): HTMLElement {
    const { t, api } = this.desk;
    const record = h('input', { type: 'text', maxlength: 200, 'data-testid': 'checked-record' });
    const written = field(t('trust.record'), record, t('trust.record.hint'));
    const press = (): void => {
      const words = record.value.trim();
      written.complain(words === '' ? t('trust.record.missing') : null);
      if (words !== '') void this.run(() => api.checkedCustomer(thread, words), t('trust.done'));
    };
    return h('details', null, h('summary', null, t('trust.check')), written.element, button(t('trust.confirm'), press, { testid: 'checked-confirm' }));
  }

  private async run(work: () => Promise<void>, done: string): Promise<void> {
    try {
      await work();
      this.status.good(done);
      this.changed();
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
    }
  }
}
