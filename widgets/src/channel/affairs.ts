/** What stands beside the messages: how to go on, and the text for the public that waits for an answer. */
import { fill, h } from '../shared/dom.ts';
import type { ContactView } from '../shared/talk.ts';
import type { ChannelClient, NewContact } from './client.ts';
import { judge } from './failures.ts';
import type { ChannelView } from './types.ts';
import { contactPanel } from './view/contact.ts';
import { mailboxPanel } from './view/mailbox.ts';
import { summaryCard } from './view/summary.ts';
import type { Words } from './words.ts';

export interface AffairsOptions {
  readonly client: ChannelClient;
  readonly t: Words;
  readonly site: string;
  /** What is to be changed is said as a message. */
  readonly toMessage: () => void;
  readonly onAnswered: () => void;
  readonly onGone: () => void;
}

export class Affairs {
  readonly contact = h('div', { class: 'contact-place' });
  readonly mailbox = h('div', { class: 'contact-place' });
  readonly summary = h('div', { class: 'summary-place' });
  readonly #options: AffairsOptions;
  #drawn = '';
  #asksForCode = false;
  #shown = '';

  constructor(options: AffairsOptions) {
    this.#options = options;
  }

  /** Asks anew; what is being filled in is not disturbed unless it changed. */
  async renew({ state, mailboxConfirmed }: Pick<ChannelView, 'state' | 'mailboxConfirmed'>): Promise<void> {
    const { client, onGone } = this.#options;
    try {
      const [contact, { summary }] = await Promise.all([client.contact(), client.summary()]);
      this.#showContact(contact, state);
      this.#showMailbox(state === 'OPEN' && contact.hasAddress && !mailboxConfirmed);
      this.#showSummary(state === 'OPEN' && summary?.state === 'OFFERED' ? summary : null);
    } catch (error) {
      if (judge(error).kind === 'gone') {
        onGone();
      }
    }
  }

  #showMailbox(asks: boolean): void {
    if (asks === this.#asksForCode) {
      return;
    }
    this.#asksForCode = asks;
    const { client, t, onAnswered } = this.#options;
    fill(this.mailbox, asks ? mailboxPanel(t, { send: () => client.sendMailboxCode(), confirm: (code) => client.confirmMailbox(code).then(onAnswered) }) : null);
  }

  #showContact(view: ContactView, state: ChannelView['state']): void {
    const sign = JSON.stringify([view, state]);
    if (sign === this.#drawn) {
      return;
    }
    this.#drawn = sign;
    const open = view.callAskedBy !== null || (this.contact.querySelector('details')?.open ?? false);
    fill(this.contact, contactPanel(view, this.#options.t, state === 'OPEN', open, async (choice: NewContact) => {
      const fresh = await this.#options.client.choose(choice);
      this.#showContact(fresh, state);
      this.#options.onAnswered();
    }));
  }

  #showSummary(summary: Parameters<typeof summaryCard>[0] | null): void {
    if ((summary?.id ?? '') === this.#shown) {
      return;
    }
    this.#shown = summary?.id ?? '';
    const { client, t, onAnswered, toMessage } = this.#options;
    fill(this.summary, summary === null ? null : summaryCard(summary, t, async (answer) => {
      await client.answer(summary.id, answer);
      this.#showSummary(null);
      onAnswered();
      if (answer === 'CHANGE') {
        toMessage();
      }
    }));
  }
}
