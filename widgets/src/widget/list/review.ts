import { h, type Child } from '../../shared/dom.ts';
import { starRow } from '../../shared/stars.ts';
import { timeElement } from '../../shared/times.ts';
import type { Words } from '../words.ts';
import type { Review } from '../types.ts';
import { PRIVATE_MARKER } from '../segments.ts';
import { replyView } from './reply.ts';
import { maskedText, privateChip } from './text.ts';

/** Longer texts are folded to this many characters' worth of lines until asked for. */
const LONG = 900;

/** What one's own review shows besides: a status line on top, actions at the end, a button in place of the chip. */
export interface OwnParts {
  readonly top: Child;
  readonly actions: Child;
  readonly invitation: () => HTMLElement;
}

export function reviewCard(review: Review, t: Words, own?: OwnParts): HTMLElement {
  const invitation = own?.invitation ?? ((): HTMLElement => privateChip(t));
  const title = review.title ? h('h3', { class: 'title', part: 'review-title', dir: 'auto' }, ...maskedText(review.title, review.masks, 'title', t)) : null;
  return h(
    'article',
    { class: own ? 'review own' : 'review', part: own ? 'review review-own' : 'review', tabindex: -1, 'data-id': review.id },
    own?.top,
    ratingLine(review, t),
    title,
    ...words(review, t),
    h(
      'p',
      { class: 'byline' },
      h('span', { class: 'name', part: 'author' }, h('bdi', null, review.authorName ?? t('review.nameless'))),
      review.verified && h('span', { class: 'verified', part: 'verified' }, t('review.verified')),
      timeElement(review.publishedAt ?? review.submittedAt, t.locale),
    ),
    ...review.replies.map((reply) => replyView(reply, t, invitation)),
    channelLine(review, t, own !== undefined),
    own?.actions,
  );
}

/** How it ended in private; before that, that it goes on there and why, where no answer says so and the author has no button. */
function channelLine({ channel, replies }: Review, t: Words, isOwn: boolean): Child {
  if (channel?.outcome) {
    return h('p', { class: 'small', part: 'outcome' }, t.of('outcome', channel.outcome));
  }
  return channel && !isOwn && !replies.some(({ text }) => text.includes(PRIVATE_MARKER))
    && h('p', { class: 'small', part: 'channel' }, t('private.chip'), channel.reason && `: ${channel.reason}`);
}

function ratingLine(review: Review, t: Words): Child {
  if (review.rating === null) {
    return null;
  }
  const before = review.ratingBefore;
  return h(
    'p',
    { class: 'rating' },
    starRow(review.rating, t('review.rating', { rating: review.rating })),
    before === null ? null : h('span', { class: 'before', part: 'rating-before' }, t(review.ratingAfterCompensation ? 'review.paid' : 'review.before', { rating: before })),
  );
}

function words(review: Review, t: Words): Child[] {
  const text = h('p', { class: 'words', part: 'review-text', dir: 'auto', lang: review.language }, ...maskedText(review.text, review.masks, 'text', t));
  if (review.text.length <= LONG) {
    return [text];
  }
  text.classList.add('folded');
  const unfold = h(
    'button',
    {
      type: 'button',
      class: 'link',
      part: 'button',
      on: {
        click: () => {
          text.classList.remove('folded');
          unfold.remove();
          text.tabIndex = -1;
          text.focus({ preventScroll: true });
        },
      },
    },
    t('review.all'),
  );
  return [text, unfold];
}
