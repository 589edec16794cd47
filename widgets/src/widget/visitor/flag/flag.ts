/** A report on a review or an answer: what, why, and if wished an address for the outcome. It opens in the review's place. */
import { randomKey } from '../../../shared/random.ts';
import { TICK } from '../../../shared/more-signs.ts';
import type { Review } from '../../types.ts';
import { busy, button, isBusy, primary } from '../buttons.ts';
import type { VisitorContext } from '../context.ts';
import { tickField, type Tick } from '../form/tick.ts';
import { textField, type Field } from '../form/field.ts';
import { Failure, failureNote, fill, FlagSentEvent, h, sign, uid } from '../kit.ts';
import { withProof } from '../proof/proof.ts';

const REASONS = ['ILLEGAL', 'PERSONAL_DATA', 'INSULT', 'FAKE', 'SPAM', 'CONFLICT_OF_INTEREST', 'OFF_TOPIC'] as const;

export class FlagForm {
  readonly element: HTMLElement;
  readonly #ctx: VisitorContext;
  readonly #review: Review;
  readonly #heading: HTMLElement;
  readonly #what: HTMLSelectElement;
  readonly #why: HTMLSelectElement;
  readonly #text: Field;
  readonly #email: Field;
  readonly #faith: Tick;
  readonly #foot = h('div', { class: 'foot' });
  readonly #send: HTMLButtonElement;
  readonly #idempotencyKey = randomKey();

  constructor(ctx: VisitorContext, review: Review, onClose: () => void) {
    this.#ctx = ctx;
    this.#review = review;
    const { t } = ctx;
    const id = uid('flag');
    this.#heading = h('h3', { id, tabindex: -1 }, t('flag.heading'));
    const option = (value: string, text: string): HTMLElement => h('option', { value }, text);
    this.#what = h('select', { id: `${id}-what` }, option('', t('flag.review')), ...review.replies.map((reply) => option(reply.id, t('flag.reply', { name: reply.by.name }))));
    this.#why = h('select', { id: `${id}-why` }, ...REASONS.map((reason) => option(reason, t(`flag.reason.${reason}`))));
    const labelled = (select: HTMLElement, text: string): HTMLElement => h('div', { class: 'field' }, h('label', { for: select.id }, text), select);
    this.#text = textField({ name: 'explanation', label: t('field.explanation'), hint: t('flag.textHint'), required: true, rows: 3 }, t);
    this.#email = textField({ name: 'email', label: t('field.email'), hint: t('flag.emailHint'), type: 'email' }, t);
    this.#faith = tickField(t('flag.faith'));
    this.#send = primary(t('flag.send'));
    this.element = h(
      'form',
      { class: 'form flag', part: 'form flag', novalidate: true, 'aria-labelledby': id, on: { submit: (event) => { event.preventDefault(); void this.#submit(onClose); } } },
      this.#heading,
      review.replies.length > 0 && labelled(this.#what, t('flag.what')),
      labelled(this.#why, t('flag.why')),
      this.#text.element,
      this.#email.element,
      this.#faith.element,
      this.#foot,
      h('div', { class: 'row' }, this.#send, button(t('own.cancel'), onClose)),
    );
  }

  focus(): void {
    this.#heading.focus();
  }

  async #submit(onClose: () => void): Promise<void> {
    const { t } = this.#ctx;
    const explanation = this.#text.input.value.trim();
    this.#text.wrong(explanation === '' ? t('error.explanation') : null);
    this.#faith.wrong(this.#faith.input.checked ? null : t('error.faith'));
    const first = explanation === '' ? this.#text.input : this.#faith.input.checked ? null : this.#faith.input;
    if (first !== null || isBusy(this.#send)) {
      first?.focus();
      return;
    }
    this.#busy(true);
    const email = this.#email.input.value.trim();
    const body = { review: this.#review.id, reason: this.#why.value, explanation, goodFaith: true, ...(this.#what.value && { reply: this.#what.value }), ...(email && { email }) };
    try {
      const { receipt } = await withProof(this.#ctx, (proof) => this.#ctx.client.flag(body, this.#idempotencyKey, proof));
      this.#ctx.emit(new FlagSentEvent(this.#review.id, receipt));
      this.#done(receipt, email !== '', onClose);
    } catch (error) {
      this.#busy(false);
      this.#refused(error);
    }
  }

  #refused(error: unknown): void {
    const { t } = this.#ctx;
    const messages = error instanceof Failure ? new Map(error.refused.fields?.map((field) => [field.field, field.message])) : new Map<string, string>();
    this.#text.wrong(messages.get('explanation') ?? null);
    this.#email.wrong(messages.get('email') ?? null);
    fill(this.#foot, messages.size > 0 ? null : failureNote((error instanceof Failure && error.message) || t('error.unreachable'), t, null));
  }

  #done(receipt: string, mailed: boolean, onClose: () => void): void {
    const { t } = this.#ctx;
    const heading = h('h3', { tabindex: -1 }, sign(TICK), t('flag.done'));
    const element = h('section', { class: 'sent', part: 'sent' }, heading, h('p', null, t('flag.receipt', { receipt })), h('p', null, t(mailed ? 'flag.mailed' : 'flag.notMailed')), button(t('sent.close'), onClose));
    this.element.replaceChildren(element);
    heading.focus();
  }

  #busy(isSending: boolean): void {
    busy(this.#send, isSending, this.#ctx.t(isSending ? 'form.sending' : 'flag.send'));
  }
}
