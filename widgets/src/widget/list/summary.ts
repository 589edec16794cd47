import { fill, h } from '../../shared/dom.ts';
import { starRow } from '../../shared/stars.ts';
import type { Words } from '../words.ts';
import type { Feed } from '../types.ts';

export interface SummaryView {
  readonly element: HTMLElement;
  readonly show: (feed: Pick<Feed, 'summary' | 'notPublished'>, rating: number | null) => void;
}

/** The average, the distribution (each bar filters by its rating), and what was not published and why. */
export function summaryView(t: Words, onFilter: (rating: number | null) => void): SummaryView {
  const average = h('p', { class: 'average', part: 'average' });
  const figures = h('div', { class: 'figures' });
  const bars = [5, 4, 3, 2, 1].map((stars) => bar(stars, t, onFilter));
  const notPublished = h('p', { class: 'not-published', part: 'note' });
  const element = h(
    'div',
    { class: 'summary', part: 'summary' },
    h('div', { class: 'score' }, average, figures),
    h('div', { class: 'bars', role: 'group', 'aria-label': t('bar.group') }, ...bars.map((b) => b.element)),
    notPublished,
  );
  const show = (feed: Pick<Feed, 'summary' | 'notPublished'>, rating: number | null): void => {
    const { summary } = feed;
    const mean = summary.average === null ? null : oneDigit(summary.average, t.locale);
    average.textContent = mean ?? '—';
    element.classList.toggle('none', mean === null);
    fill(
      figures,
      starRow(summary.average ?? 0, mean === null ? t('summary.none') : t('summary.of', { average: mean })),
      h('p', { class: 'count' }, mean === null ? t('summary.none') : t('summary.count', { n: summary.count })),
    );
    bars.forEach((b) => b.show(summary.distribution[b.stars - 1] ?? 0, summary.count, rating === b.stars));
    notPublished.textContent = notPublishedText(feed.notPublished, t);
    notPublished.hidden = feed.notPublished.total === 0;
  };
  return { element, show };
}

/** "4.3": one digit after the point, as the language writes it. */
export function oneDigit(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** "3 not published: 2 spam, 1 personal data of others", the most frequent reason first. */
export function notPublishedText({ total, byReason }: Feed['notPublished'], t: Words): string {
  const reasons = Object.entries(byReason)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, n]) => t('notPublished.item', { n, reason: t.of('reason', reason) }));
  return t('notPublished.with', { n: total, reasons: reasons.join(', ') });
}

interface Bar {
  readonly stars: number;
  readonly element: HTMLButtonElement;
  readonly show: (n: number, total: number, pressed: boolean) => void;
}

function bar(stars: number, t: Words, onFilter: (rating: number | null) => void): Bar {
  const filled = h('span', { class: 'filled' });
  const number = h('span', { class: 'n' });
  const press = (): void => onFilter(element.getAttribute('aria-pressed') === 'true' ? null : stars);
  const element = h(
    'button',
    { type: 'button', class: 'bar', part: 'bar', 'aria-pressed': 'false', on: { click: press } },
    h('span', { class: 'stars-of' }, stars),
    h('span', { class: 'track' }, filled),
    number,
  );
  const show = (n: number, total: number, pressed: boolean): void => {
    filled.style.inlineSize = `${total === 0 ? 0 : (n / total) * 100}%`;
    number.textContent = new Intl.NumberFormat(t.locale).format(n);
    element.setAttribute('aria-pressed', String(pressed));
    element.setAttribute('aria-label', t('bar.label', { stars, n }));
    element.disabled = n === 0 && !pressed;
  };
  return { stars, element, show };
}
