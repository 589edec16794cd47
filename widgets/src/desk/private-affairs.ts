import { fill, h } from '../shared/dom.ts';
import type { ContactView } from '../shared/talk.ts';
import { Compensations } from './compensations.ts';
import { contactNote } from './contact-form.ts';
import { callRequest, contactBanner } from './contact.ts';
import type { Desk } from './context.ts';
import { summaryState } from './summary.ts';

/** What stands around the private messages: how the customer wants to go on, the summary that waits, what was given. */
export class PrivateAffairs {
  readonly loud = h('div', { class: 'loud' });
  readonly ending = h('div', { class: 'ending' });
  readonly noting = h('div', { class: 'ending' });
  readonly compensations: Compensations;
  private readonly desk: Desk;
  private readonly thread: string;
  private readonly customer: string;
  private noted = '';

  constructor(desk: Desk, thread: string, customer: string) {
    this.desk = desk;
    this.thread = thread;
    this.customer = customer;
    this.compensations = new Compensations(desk, thread);
  }

  /** `open`: both sides may write. */
  async load(open: boolean): Promise<void> {
    const { api } = this.desk;
    const [contact, { summary }, { compensations }] = await Promise.all([api.contact(this.thread), api.summary(this.thread), api.compensations(this.thread)]);
    fill(this.loud, contactBanner(this.desk, contact, this.customer, () => void this.after(open, api.noteContact(this.thread, { way: 'HERE' }))),
      open ? callRequest(this.desk, contact, this.customer, () => void this.after(open, api.askForCall(this.thread))) : null);
    fill(this.ending, summaryState(this.desk, summary, () => void this.after(open, api.withdrawSummary(this.thread))));
    this.compensations.show(compensations);
    this.offerNote(open && this.desk.writes ? contact : null, open);
  }

  /** Drawn anew only when something else can be chosen: what is being filled in is not disturbed. */
  private offerNote(contact: ContactView | null, open: boolean): void {
    const sign = JSON.stringify(contact);
    if (sign === this.noted) return;
    this.noted = sign;
    fill(this.noting, contact && contactNote(this.desk, contact, async (noted) => {
      await this.desk.api.noteContact(this.thread, noted);
      await this.load(open);
    }));
  }

  /** Whatever came of it, what stands here is asked for anew. */
  private async after(open: boolean, work: Promise<unknown>): Promise<void> {
    await work.catch(() => undefined);
    await this.load(open);
  }
}
