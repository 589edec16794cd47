/** What the author can do with a review: change its words or its rating, withdraw it in two steps. */
import type { OwnReview } from '../../types.ts';
import { button, primary } from '../buttons.ts';
import type { VisitorContext } from '../context.ts';
import { starChooser } from '../form/star-chooser.ts';
import { editing } from './editing.ts';
import { Failure, fill, h, RatingChangedEvent, ReviewWithdrawnEvent } from '../kit.ts';
import type { OwnKey } from './keys.ts';

export interface OwnActions {
  readonly element: HTMLElement;
}

/** `onChange` gets the review as it is after the action. */
export function ownActions(ctx: VisitorContext, own: OwnKey, review: OwnReview, onChange: (review: OwnReview) => void): OwnActions {
  const { t } = ctx;
  const element = h('div', { class: 'actions', part: 'own-actions' });
  const rerate = button(t('own.rerate'), () => askRating());
  const edit = button(t('own.edit'), () => askText());
  const withdraw = button(t('own.withdraw'), () => askWithdraw(), 'link');

  const failedHere = failure();
  const hide = (): void => void run(ctx.client.hideName(own), failedHere, () => ctx.announce(t('own.nameHidden')));
  const hideName = button(t('own.hideName'), hide, 'link');

  const rest = (focus?: HTMLElement): void => {
    fill(element, review.own.canEdit && edit, review.own.canRerate && rerate, review.own.canHideName && hideName, withdraw, failedHere);
    focus?.focus();
  };
  const run = async (work: Promise<OwnReview>, failed: HTMLElement, done: (after: OwnReview) => void): Promise<void> => {
    element.setAttribute('aria-busy', 'true');
    try {
      const after = await work;
      onChange(after);
      done(after);
    } catch (error) {
      failed.textContent = (error instanceof Failure && error.message) || t('own.failed');
    } finally {
      element.removeAttribute('aria-busy');
    }
  };

  const askText = (): void => {
    const done = (after: OwnReview): void => {
      ctx.announce(t('own.edited'));
      // The same text again changes nothing, and the card stays.
      rest(edit);
      onChange(after);
    };
    const form = editing(ctx, own, review, { done, close: () => rest(edit), again: askText });
    fill(element, h('div', { class: 'step' }, form.element));
    form.focus();
  };

  const askRating = (): void => {
    let rating = review.rating;
    const failed = failure();
    const chooser = starChooser(t, t('own.rerateLegend'), rating, (value) => { rating = value; });
    const save = (): void =>
      void run(ctx.client.rate(own, rating), failed, () => {
        ctx.announce(t('own.rated'));
        ctx.emit(new RatingChangedEvent(own.id, rating));
      });
    const buttons = [primary(t('own.save'), save), button(t('own.cancel'), () => rest(rerate))];
    fill(element, h('div', { class: 'step' }, chooser.element, h('p', { class: 'small' }, t('own.rerateNote')), h('div', { class: 'row' }, ...buttons), failed));
    chooser.focusable().focus();
  };

  const askWithdraw = (): void => {
    const failed = failure();
    const yes = (): void =>
      void run(ctx.client.withdraw(own), failed, () => ctx.emit(new ReviewWithdrawnEvent(own.id)));
    const keep = button(t('own.withdrawNo'), () => rest(withdraw));
    const question = h('p', null, t('own.withdrawAsk'));
    fill(element, h('div', { class: 'step', role: 'group', 'aria-label': t('own.withdraw') }, question, h('div', { class: 'row' }, primary(t('own.withdrawYes'), yes), keep), failed));
    keep.focus();
  };

  rest();
  return { element };
}

const failure = (): HTMLElement => h('p', { class: 'wrong', part: 'error', role: 'alert' });
