import { fill, h } from '../shared/dom.ts';
import { Compensations } from './compensations.ts';
import { callRequest, contactBanner } from './contact.ts';
import type { Desk } from './context.ts';
import { summaryState } from './summary.ts';

/** What stands around the private messages: how the customer wants to go on, the summary that waits, what was given. */
export class PrivateAffairs {
  readonly loud = h('div', { class: 'loud' });
  readonly ending = h('div', { class: 'ending' });
  readonly compensations: Compensations;
  private readonly desk: Desk;
  private readonly thread: string;
  private readonly customer: string;

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
    fill(this.loud, contactBanner(this.desk, contact, this.customer, () => void this.after(open, api.contactDone(this.thread))),
      open ? callRequest(this.desk, contact, this.customer, () => void this.after(open, api.askForCall(this.thread))) : null);
    fill(this.ending, summaryState(this.desk, summary, () => void this.after(open, api.withdrawSummary(this.thread))));
    this.compensations.show(compensations);
  }

  /** Whatever came of it, what stands here is asked for anew. */
  private async after(open: boolean, work: Promise<unknown>): Promise<void> {
    await work.catch(() => undefined);
    await this.load(open);
  }
}
