/** What the author can do with a review: change its rating after an answer, withdraw it in two steps. */
import type { OwnReview } from '../../types.ts';
import type { VisitorContext } from '../context.ts';
import { starChooser, starWords } from '../form/star-chooser.ts';
import { Failure, fill, h, RatingChangedEvent, ReviewWithdrawnEvent } from '../kit.ts';
import type { OwnKey } from './keys.ts';

export interface OwnActions {
  readonly element: HTMLElement;
}

/** `onChange` gets the review as it is after the action. */
export function ownActions(ctx: VisitorContext, own: OwnKey, review: OwnReview, onChange: (review: OwnReview) => void): OwnActions {
  const { t } = ctx;
  const element = h('div', { class: 'actions', part: 'own-actions' });
  const rerate = h('button', { type: 'button', part: 'button', on: { click: () => askRating() } }, t('own.rerate'));
  const withdraw = h('button', { type: 'button', class: 'link', part: 'button', on: { click: () => askWithdraw() } }, t('own.withdraw'));

  const failedHere = failure();
  const hide = (): void => void run(ctx.client.hideName(own), failedHere, () => ctx.announce(t('own.nameHidden')));
  const hideName = h('button', { type: 'button', class: 'link', part: 'button', on: { click: hide } }, t('own.hideName'));

  const rest = (focus?: HTMLElement): void => {
    fill(element, review.own.canRerate && rerate, review.own.canHideName && hideName, withdraw, failedHere);
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

  const askRating = (): void => {
    let rating = review.rating;
    const failed = failure();
    const chooser = starChooser({ legend: t('own.rerateLegend'), words: starWords(t), value: rating, onChange: (value) => { rating = value; } });
    const save = (): void =>
      void run(ctx.client.rate(own, rating), failed, () => {
        ctx.announce(t('own.rated'));
        ctx.emit(new RatingChangedEvent(own.id, rating));
      });
    const buttons = [primary(t('own.save'), save), plain(t('own.cancel'), () => rest(rerate))];
    fill(element, h('div', { class: 'step' }, chooser.element, h('p', { class: 'small' }, t('own.rerateNote')), h('div', { class: 'row' }, ...buttons), failed));
    chooser.focusable().focus();
  };

  const askWithdraw = (): void => {
    const failed = failure();
    const yes = (): void =>
      void run(ctx.client.withdraw(own), failed, () => ctx.emit(new ReviewWithdrawnEvent(own.id)));
    const keep = plain(t('own.withdrawNo'), () => rest(withdraw));
    const question = h('p', null, t('own.withdrawAsk'));
    fill(element, h('div', { class: 'step', role: 'group', 'aria-label': t('own.withdraw') }, question, h('div', { class: 'row' }, primary(t('own.withdrawYes'), yes), keep), failed));
    keep.focus();
  };

  rest();
  return { element };
}

const failure = (): HTMLElement => h('p', { class: 'wrong', part: 'error', role: 'alert' });

const primary = (text: string, click: () => void): HTMLButtonElement =>
  h('button', { type: 'button', class: 'primary', part: 'button button-primary', on: { click } }, text);

const plain = (text: string, click: () => void): HTMLButtonElement => h('button', { type: 'button', part: 'button', on: { click } }, text);
