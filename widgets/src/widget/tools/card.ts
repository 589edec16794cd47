/** What is added to a review's card: how it went on in private, and what a reader may do without an account. */
import type { Kit } from '../kit.ts';
import type { Review } from '../types.ts';
import type { Words } from '../words.ts';

export interface CardEvents {
  /** Whether this browser said so before. */
  readonly voted: (id: string) => boolean;
  /** `count` is told how many there are then. */
  readonly vote: (review: Review, button: HTMLElement, count: (n: number) => void) => void;
  readonly flag: (review: Review, card: HTMLElement) => void;
}

export const cardActions = (kit: Kit, t: Words, on: CardEvents) => (card: HTMLElement, review: Review): void => {
  const helpful = kit.h('button', { type: 'button', class: 'quiet', part: 'button button-helpful', 'aria-pressed': String(on.voted(review.id)) }, helpfulText(t, review.helpful));
  helpful.addEventListener('click', () => on.vote(review, helpful, (n) => { helpful.textContent = helpfulText(t, n); }));
  const flag = kit.h('button', { type: 'button', class: 'quiet', part: 'button button-flag', 'aria-label': t('flag.label', { name: review.authorName ?? t('review.nameless') }) }, t('flag.open'));
  flag.addEventListener('click', () => on.flag(review, card));
  card.append(channelLine(kit, t, review), kit.h('div', { class: 'card-actions' }, helpful, flag));
};

/** "Helpful", with how many said so once somebody did. */
const helpfulText = (t: Words, n: number): string => (n === 0 ? t('helpful') : `${t('helpful')} · ${new Intl.NumberFormat(t.locale).format(n)}`);

/** That it went on in private and why, where no answer says so itself; and how it ended. */
function channelLine({ h }: Kit, t: Words, { channel, replies }: Review): HTMLElement | string {
  return channel?.outcome ? h('p', { class: 'note', part: 'outcome' }, t.of('outcome', channel.outcome)) : channel && !replies.some(({ text }) => text.includes('[[private]]'))
    ? h('p', { class: 'note', part: 'channel' }, t('private.chip'), channel.reason && `: ${channel.reason}`)
    : '';
}
