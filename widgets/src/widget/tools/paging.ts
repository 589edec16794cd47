/** The button below the list that brings the next part. */
import type { Context } from '../context.ts';
import type { Kit } from '../kit.ts';
import type { ReviewList } from '../list/list.ts';
import type { Feed } from '../types.ts';

export interface Paging {
  readonly element: HTMLElement;
  /** Where the list goes on; null at its end. */
  readonly show: (next: string | null) => void;
}

export function paging({ failureNote, fill, h }: Kit, { t, announce }: Context, list: ReviewList, load: (cursor: string) => Promise<Feed>): Paging {
  let next: string | null = null;
  const note = h('div');
  const button = h('button', { type: 'button', class: 'more', part: 'button button-more', hidden: true, on: { click: () => void more() } }, t('list.more'));
  const show = (cursor: string | null): void => {
    next = cursor;
    button.hidden = cursor === null;
  };
  const more = async (): Promise<void> => {
    const cursor = next;
    if (cursor === null || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    button.textContent = t('list.loading');
    try {
      const feed = await load(cursor);
      // Meanwhile another order may have been chosen.
      if (cursor === next) {
        const first = list.append(feed.reviews);
        show(feed.next);
        first?.focus({ preventScroll: true });
        announce(t('list.shown', { n: list.shown.length }));
        fill(note);
      }
    } catch {
      fill(note, failureNote(t('list.failedMore'), t, null));
    } finally {
      button.removeAttribute('aria-disabled');
      button.textContent = t('list.more');
    }
  };
  return { element: h('div', null, note, button), show };
}
