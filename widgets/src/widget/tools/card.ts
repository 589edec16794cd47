/** What is added to a review's card: where it was written, and what a reader may do without an account. */
import type { Context } from '../context.ts';
import type { Kit } from '../kit.ts';
import type { FormerText, Review } from '../types.ts';
import type { Words } from '../words.ts';

export interface CardEvents {
  /** Whether this browser said so before. */
  readonly voted: (id: string) => boolean;
  /** `count` is told how many there are then. */
  readonly vote: (review: Review, button: HTMLElement, count: (n: number) => void) => void;
  readonly flag: (review: Review, card: HTMLElement) => void;
}

export const cardActions = (kit: Kit, ctx: Context, on: CardEvents) => (card: HTMLElement, review: Review): void => {
  const { t } = ctx;
  const helpful = kit.h('button', { type: 'button', class: 'quiet', part: 'button button-helpful', 'aria-pressed': String(on.voted(review.id)) }, helpfulText(t, review.helpful));
  helpful.addEventListener('click', () => on.vote(review, helpful, (n) => { helpful.textContent = helpfulText(t, n); }));
  const flag = kit.h('button', { type: 'button', class: 'quiet', part: 'button button-flag', 'aria-label': t('flag.label', { name: review.authorName ?? t('review.nameless') }) }, t('flag.open'));
  flag.addEventListener('click', () => on.flag(review, card));
  card.append(originLine(kit, t, review), editedLine(kit, ctx, review), kit.h('div', { class: 'card-actions' }, helpful, flag));
};

/** "Helpful", with how many said so once somebody did. */
const helpfulText = (t: Words, n: number): string => (n === 0 ? t('helpful') : `${t('helpful')} · ${new Intl.NumberFormat(t.locale).format(n)}`);

/** When the author changed it, and how it read before, asked for when opened. */
function editedLine({ ago, ask, fill, h }: Kit, { settings, signal, t }: Context, { id, editedAt, replies }: Review): HTMLElement | string {
  if (!editedAt) {
    return '';
  }
  const when = (at: string): { when: string } => ({ when: ago(new Date(at), new Date(), t.locale) });
  const isLater = replies.some(({ publishedAt }) => publishedAt < editedAt);
  const place = h('div');
  const toggle = (): void => void ask<{ texts: readonly FormerText[] }>(settings, t.lang, `reviews/${id}/former`, signal).then(
    ({ texts }) => fill(place, ...texts.map(({ until, title, text }) => h('p', { class: 'words', dir: 'auto' }, `${t('former.replaced', when(until))}\n`, title && `${title}\n`, text))),
    () => fill(place, t('list.failedMore')),
  );
  return h('details', { class: 'small', part: 'edited', on: { toggle } }, h('summary', null, t(isLater ? 'review.editedLater' : 'review.edited', when(editedAt))), place);
}

/** Where it was written, with the way there to read the answer, and whether for a reward. Addresses are http(s): the service sees to it. */
function originLine({ h }: Kit, t: Words, { origin }: Review): HTMLElement | string {
  if (!origin) {
    return '';
  }
  const from = t('origin.from', { source: t.of('origin', origin.source) });
  return h(
    'p',
    { class: 'small', part: 'origin' },
    origin.url === null ? from : h('a', { href: origin.url, rel: 'nofollow ugc noopener' }, from),
    origin.rewarded && ` · ${t('origin.rewarded')}`,
  );
}
