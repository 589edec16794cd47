/** One's own reviews, on top in every state: awaiting moderation, published, not published (and why), withdrawn. */
import { CLOCK, CROSS, TICK } from '../../../shared/more-signs.ts';
import type { Child } from '../../../shared/dom.ts';
import type { OwnReview, Rejection, Status } from '../../types.ts';
import { button } from '../buttons.ts';
import type { VisitorContext } from '../context.ts';
import { ago, Failure, h, hasFocus, PRIVATE_MARKER, privateChip, reviewCard, sign, WARNING } from '../kit.ts';
import { ownActions } from './actions.ts';
import { privateButton } from './handover.ts';
import type { OwnKey } from './keys.ts';

/** Asked for when shown: the kit is handed over after this module is read. */
const signOf = (status: Status): string => ({ HELD: CLOCK, PUBLISHED: TICK, REJECTED: WARNING, WITHDRAWN: CROSS })[status];

export class OwnReviews {
  readonly #place: HTMLElement;
  readonly #ctx: VisitorContext;
  readonly #shown = new Map<string, { review: OwnReview; card: HTMLElement }>();

  /** `place` is hidden as long as there is none. */
  constructor(ctx: VisitorContext, place: HTMLElement) {
    this.#ctx = ctx;
    this.#place = place;
    place.setAttribute('aria-label', ctx.t('own.heading'));
  }

  /** Whether the list below should leave this review out. */
  has(id: string): boolean {
    return this.#shown.has(id);
  }

  /** Asks for every own review; one that cannot be reached stays as it is shown. */
  async refresh(): Promise<void> {
    await Promise.all(this.#ctx.keys.all().map((own) => this.#ask(own)));
  }

  /** Shows a review, or how it is now; a card in use by the keyboard is left alone unless `force`. */
  show(own: OwnKey, review: OwnReview, force = true): void {
    const old = this.#shown.get(own.id);
    const same = old !== undefined && JSON.stringify(old.review) === JSON.stringify(review);
    if (same || (!force && old !== undefined && (hasFocus(old.card) || old.card.querySelector('.step') !== null))) {
      return;
    }
    const card = this.#card(own, review);
    if (old) {
      const hadFocus = hasFocus(old.card);
      old.card.replaceWith(card);
      if (hadFocus) {
        card.focus({ preventScroll: true });
      }
    } else {
      this.#place.prepend(card);
    }
    this.#shown.set(own.id, { review, card });
    this.#place.hidden = false;
  }

  #card(own: OwnKey, review: OwnReview): HTMLElement {
    const { t } = this.#ctx;
    if (review.status === 'WITHDRAWN') {
      return this.#withdrawn(own);
    }
    const channel = review.own.channel;
    const invitation = (): HTMLElement => (channel?.state === 'OPEN' ? privateButton(this.#ctx, own, channel.unread) : privateChip(t));
    const invited = review.replies.some((reply) => reply.text.includes(PRIVATE_MARKER));
    const actions = review.status === 'REJECTED' ? this.#dismiss(own) : ownActions(this.#ctx, own, review, (after) => this.show(own, after)).element;
    return reviewCard(review, t, {
      top: status(review, this.#ctx),
      actions: h('div', { class: 'own-end' }, channel?.state === 'OPEN' && !invited ? invitation() : null, actions),
      invitation,
    });
  }

  #withdrawn(own: OwnKey): HTMLElement {
    const { t } = this.#ctx;
    return h('article', { class: 'review own gone', part: 'review review-own', tabindex: -1 }, h('p', null, t('status.WITHDRAWN')), this.#dismiss(own));
  }

  #dismiss(own: OwnKey): HTMLElement {
    return button(this.#ctx.t('own.dismiss'), () => this.#forget(own), 'link');
  }

  #forget(own: OwnKey): void {
    this.#ctx.keys.forget(own.id);
    this.#shown.get(own.id)?.card.remove();
    this.#shown.delete(own.id);
    this.#place.hidden = this.#shown.size === 0;
  }

  async #ask(own: OwnKey): Promise<void> {
    try {
      this.show(own, await this.#ctx.client.own(own), false);
    } catch (error) {
      // Not for any other refusal: a site that is set up wrongly for an hour must not cost the author the key.
      if (error instanceof Failure && (error.code === 'author-key-invalid' || error.code === 'not-found')) {
        this.#forget(own);
      }
    }
  }
}

function status(review: OwnReview, { t }: VisitorContext): HTMLElement {
  const { rejection, change } = review.own;
  const why = (one: Rejection | null): Child =>
    one && h('p', { class: 'small', dir: 'auto' }, t('own.reason', { reason: t.of('reason', one.reason) }), ' ', one.explanation);
  return h(
    'div',
    { class: `status ${review.status.toLowerCase()}`, part: 'status' },
    h('p', null, sign(signOf(review.status)), h('strong', null, t('own.heading')), h('span', null, t(`status.${review.status}`))),
    review.status === 'HELD' ? h('p', { class: 'small' }, t('own.held')) : null,
    why(rejection),
    review.editedAt && h('p', { class: 'small' }, t('review.edited', { when: ago(new Date(review.editedAt), new Date(), t.locale) })),
    change && h('p', { class: 'small' }, t(change.rejection ? 'change.rejected' : 'change.waiting')),
    change && why(change.rejection),
    change && h('p', { class: 'words', part: 'change', dir: 'auto' }, change.title && `${change.title}\n`, change.text),
  );
}
