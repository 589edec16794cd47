import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { starRow } from '../shared/stars.ts';
import { call } from '../shared/talk-icons.ts';
import { exact, timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { formatRoute } from './route.ts';
import { timeLeft } from './time-left.ts';
import type { QueueItem, View } from './types.ts';

/** One row: the time left loudest, the stars second, then who, what and whose. */
export function queueRow(desk: Desk, item: QueueItem, view: View, open: boolean, arrived: boolean): HTMLLIElement {
  const { site } = desk;
  const link = h(
    'a',
    {
      href: formatRoute({ page: 'queue', site: site.key, view, thread: item.id }),
      'aria-current': open ? 'true' : null,
      'data-testid': 'queue-row',
      'data-thread': item.id,
    },
    h('span', { class: 'first' }, clock(desk, item), rating(desk, item)),
    h('span', { class: 'who' }, h('strong', null, item.authorName), ' · ', item.pageTitle),
    h('span', { class: 'excerpt', lang: item.language }, item.excerpt),
    h('span', { class: 'facts' }, ...facts(desk, item)),
  );
  return h('li', { class: arrived ? 'arrived' : null, 'data-key': item.id }, link);
}

/** The clock, redrawn every minute in place. */
export function clock(desk: Desk, item: QueueItem, now: number = Date.now()): HTMLElement {
  const { t } = desk;
  if (item.dueAt === null) return h('span', { class: 'clock none' }, timeElement(item.changeSince ?? item.submittedAt, t.lang));
  const left = timeLeft(item.dueAt, now);
  return h(
    'span',
    { class: `clock ${left.level}`, title: `${t.of('due', item.dueKind ?? 'other')}: ${exact(new Date(item.dueAt), t.lang)}`, 'data-due': item.dueAt },
    left.level === 'late' ? icon('warning') : null,
    t(left.key, left.params),
  );
}

function rating(desk: Desk, item: QueueItem): Node {
  const { t } = desk;
  if (item.rating === null) return h('span', { class: 'hidden-stars' }, item.status === 'HELD' || item.changeSince !== null ? t('stars.hidden') : t('stars.none'));
  return starRow(item.rating, t('stars.of', { rating: item.rating }));
}

function facts(desk: Desk, item: QueueItem): (Node | string)[] {
  const { t, me } = desk;
  const parts: (Node | string)[] = [];
  if (item.status === 'REJECTED' || item.status === 'WITHDRAWN') parts.push(t.of('status', item.status));
  if (item.changeSince !== null) parts.push(t('row.change'));
  if (item.kind) parts.push(t.of('kind', item.kind));
  if (item.kind === 'COMPLAINT') parts.push(t('fault.short', { fault: t.of('fault', item.fault) }));
  if (item.state !== 'NEW') parts.push(t.of('state', item.state));
  if (item.assignee) parts.push(item.assignee.id === me.id ? t('mine') : item.assignee.name);
  const spaced: (Node | string)[] = parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
  if (item.escalatedTo) spaced.push(h('span', { class: 'unread' }, icon('warning'), t('escalation.with', { name: item.escalatedTo.name })));
  if (item.channel && item.channel.unread > 0) {
    spaced.push(h('span', { class: 'unread' }, icon('lock'), t('private.unread', { n: item.channel.unread })));
  }
  if (item.channel && item.channel.state === 'OPEN' && item.channel.contact !== 'HERE') {
    spaced.push(h('span', { class: 'unread' }, item.channel.contact === 'CALL' ? call() : icon('warning'), t.of('row.contact', item.channel.contact)));
  }
  return spaced;
}
