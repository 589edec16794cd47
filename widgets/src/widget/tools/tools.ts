/**
 * What stands between the summary and the list: search, order, language, the method, and what is new. Loaded beside the reviews;
 * a reader who does not get it can read all the same.
 */
import { everyWhileVisible } from '../../shared/polling.ts';
import type { Context } from '../context.ts';
import type { Kit } from '../kit.ts';
import type { ReviewList } from '../list/list.ts';
import type { Choice, Feed, Review } from '../types.ts';
import { cardActions, type CardEvents } from './card.ts';
import { changesBetween } from './merge.ts';
import { method } from './method.ts';
import { paging } from './paging.ts';
import { toolsStyle } from './style.ts';
import { toolbar } from './toolbar.ts';

const REFRESH = 30_000;

export interface Tools {
  readonly element: HTMLElement;
  /** Stands below the list. */
  readonly more: HTMLElement;
  /** The choice as it is now; with the feed also what there is to choose from. */
  readonly show: (choice: Choice, feed?: Feed) => void;
  /** Brings the list up to date without moving what is being read; new reviews are offered by a button. */
  readonly refresh: (fresh: readonly Review[], next: string | null) => void;
}

export interface ToolEvents extends CardEvents {
  readonly choose: (part: Partial<Choice>) => void;
  readonly explain: (place: HTMLElement) => void;
  readonly refresh: () => void;
  readonly more: (cursor: string) => Promise<Feed>;
}

export function tools(kit: Kit, ctx: Context, list: ReviewList, on: ToolEvents): Tools {
  const { t, adopt, signal } = ctx;
  adopt(toolsStyle);
  everyWhileVisible(REFRESH, on.refresh, signal);
  list.decorate = cardActions(kit, ctx, on);
  const bar = toolbar(kit, t, on.choose);
  const how = method(kit, t, on.explain);
  const pages = paging(kit, ctx, list, on.more);
  const fresh = kit.h('button', { type: 'button', class: 'fresh', part: 'button', hidden: true, on: { click: () => on.choose({}) } });
  const show = (choice: Choice, feed?: Feed): void => {
    bar.show(choice, feed);
    if (feed) {
      how.show(choice.sort, feed.summary);
      pages.show(feed.next);
      fresh.hidden = true;
    }
  };
  const refresh = (reviews: readonly Review[], next: string | null): void => {
    const { changed, gone, tail, added } = changesBetween(list.shown, reviews);
    changed.forEach((review) => list.change(review));
    gone.forEach((id) => list.remove(id));
    if (tail.length > 0) {
      list.append(tail);
      pages.show(next);
    }
    fresh.hidden = added.length === 0;
    fresh.textContent = t('list.fresh', { n: added.length });
  };
  return { element: kit.h('div', { class: 'tools' }, bar.element, how.element, fresh), more: pages.element, show, refresh };
}
