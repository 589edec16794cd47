/** The widget's one page: loads the list, keeps it fresh, answers sorting and filtering, and holds the parts together. */
import { Problem } from '../shared/api.ts';
import { fill, h, hasFocus, uid } from '../shared/dom.ts';
import { everyWhileVisible } from '../shared/element.ts';
import type { Context } from './context.ts';
import { ReviewsFailedEvent, ReviewsLoadedEvent } from './events.ts';
import { Writing } from './form/writing.ts';
import { ReviewList } from './list/list.ts';
import { changesBetween } from './list/merge.ts';
import { emptyNote, failureNote, skeleton } from './list/states.ts';
import { summaryView } from './list/summary.ts';
import { toolbar } from './list/toolbar.ts';
import { OwnReviews } from './own/own.ts';
import type { Choice, Feed } from './types.ts';

const REFRESH = 30_000;

export class ReviewsApp {
  readonly element: HTMLElement;
  readonly #ctx: Context;
  readonly #fallback: HTMLElement | null;
  readonly #summary;
  readonly #toolbar;
  readonly #list: ReviewList;
  readonly #own: OwnReviews;
  readonly #writing: Writing;
  readonly #fresh: HTMLButtonElement;
  readonly #more: HTMLButtonElement;
  readonly #moreNote = h('div');
  readonly #state = h('div', { class: 'state' });
  readonly #body: HTMLElement;
  #choice: Choice = { sort: 'newest', rating: null };
  #next: string | null = null;
  /** Counts the loads, so that a slow answer never overwrites a later choice. */
  #load = 0;

  /** `fallback` is what the page itself put into the element, shown until the list is there, and if it never comes. */
  constructor(ctx: Context, fallback: HTMLElement | null) {
    const { t } = ctx;
    this.#ctx = ctx;
    this.#fallback = fallback;
    this.#summary = summaryView(t, (rating) => this.#choose({ ...this.#choice, rating }));
    this.#toolbar = toolbar(t, (sort) => this.#choose({ ...this.#choice, sort }), () => this.#choose({ ...this.#choice, rating: null }));
    this.#list = new ReviewList(t);
    this.#own = new OwnReviews(ctx);
    this.#writing = new Writing(ctx, (own, review) => this.#own.show(own, review));
    this.#fresh = h('button', { type: 'button', class: 'fresh', part: 'button', hidden: true, on: { click: () => this.#choose(this.#choice) } });
    this.#more = h('button', { type: 'button', class: 'more', part: 'button button-more', hidden: true, on: { click: () => void this.#loadMore() } }, t('list.more'));
    const headingId = uid('heading');
    this.#body = h('div', { class: 'main' }, this.#writing.place, this.#own.element, this.#toolbar.element, this.#fresh, this.#state, this.#list.element, this.#moreNote, this.#more);
    this.element = h(
      'section',
      { class: 'app', part: 'base', 'aria-labelledby': headingId },
      h('h2', { id: headingId, class: 'heading', part: 'heading' }, t('heading')),
      h('div', { class: 'columns' }, h('div', { class: 'side' }, this.#summary.element, this.#writing.button), this.#body),
    );
  }

  async start(): Promise<void> {
    this.element.classList.add('waiting');
    fill(this.#state, this.#fallback ?? skeleton(this.#ctx.t));
    // Together, so that one's own review on top does not push a list that is there already.
    const own = this.#own.refresh();
    await this.#show(own);
    everyWhileVisible(REFRESH, () => void this.refresh(), this.#ctx.signal);
  }

  /** Asks for what is new; what is being read stays where it is. */
  async refresh(): Promise<void> {
    const load = this.#load;
    try {
      const [feed] = await Promise.all([this.#ctx.client.list(this.#choice, null, this.#ctx.signal), this.#own.refresh()]);
      if (load === this.#load) {
        this.#applyFresh(feed);
      }
    } catch {
      // The next refresh comes by itself; a reader is not told of each that failed.
    }
  }

  openForm(): void {
    this.#writing.open();
  }

  #choose(choice: Choice): void {
    const hadFocus = hasFocus(this.#body);
    this.#choice = choice;
    this.#toolbar.show(choice);
    void this.#show(Promise.resolve()).then(() => {
      // The button that was pressed may be gone by now; the keyboard goes on at what it brought.
      if (hadFocus && !hasFocus(this.#body)) {
        this.#list.focusFirst();
      }
    });
  }

  async #show(before: Promise<void>): Promise<void> {
    const { ctx, load } = { ctx: this.#ctx, load: ++this.#load };
    this.#body.setAttribute('aria-busy', 'true');
    try {
      const [feed] = await Promise.all([ctx.client.list(this.#choice, null, ctx.signal), before]);
      if (load !== this.#load) {
        return;
      }
      this.element.classList.remove('waiting', 'failed');
      this.#showFeed(feed);
      ctx.emit(new ReviewsLoadedEvent(feed.summary.count, feed.summary.average));
    } catch (error) {
      if (load === this.#load && !ctx.signal.aborted) {
        this.#fail(error);
      }
    } finally {
      if (load === this.#load) {
        this.#body.removeAttribute('aria-busy');
      }
    }
  }

  #showFeed(feed: Feed): void {
    const { t } = this.#ctx;
    const reviews = feed.reviews.filter((review) => !this.#own.has(review.id));
    this.#summary.show(feed, this.#choice.rating);
    this.#toolbar.show(this.#choice);
    this.#toolbar.element.hidden = feed.summary.count === 0;
    this.#list.replace(reviews);
    this.#setNext(feed.next);
    this.#fresh.hidden = true;
    const nothing = feed.reviews.length === 0 ? emptyNote(this.#choice.rating === null ? t('list.empty') : t('list.emptyFilter')) : null;
    fill(this.#state, nothing);
    if (this.#load > 1) {
      this.#ctx.announce(t('list.shown', { n: reviews.length }));
    }
  }

  #applyFresh(feed: Feed): void {
    const changes = changesBetween(this.#list.shown, feed.reviews.filter((review) => !this.#own.has(review.id)));
    this.#summary.show(feed, this.#choice.rating);
    if (this.#list.shown.length === 0 && changes.added.length > 0) {
      this.#showFeed(feed);
      return;
    }
    this.#list.apply(changes);
    if (changes.tail.length > 0) {
      this.#list.append(changes.tail);
      this.#setNext(feed.next);
    }
    const n = changes.added.length;
    this.#fresh.hidden = n === 0;
    this.#fresh.textContent = n === 0 ? '' : this.#ctx.t('list.fresh', { n });
  }

  async #loadMore(): Promise<void> {
    const load = this.#load;
    this.#more.setAttribute('aria-disabled', 'true');
    this.#more.textContent = this.#ctx.t('list.loading');
    try {
      const feed = await this.#ctx.client.list(this.#choice, this.#next, this.#ctx.signal);
      if (load === this.#load) {
        const first = this.#list.append(feed.reviews.filter((review) => !this.#own.has(review.id)));
        this.#setNext(feed.next);
        first?.focus({ preventScroll: true });
        this.#ctx.announce(this.#ctx.t('list.shown', { n: this.#list.shown.length }));
        fill(this.#moreNote);
      }
    } catch {
      fill(this.#moreNote, failureNote(this.#ctx.t('list.failedMore'), this.#ctx.t, null));
    } finally {
      this.#more.removeAttribute('aria-disabled');
      this.#more.textContent = this.#ctx.t('list.more');
    }
  }

  #fail(error: unknown): void {
    const { t } = this.#ctx;
    this.element.classList.add('failed');
    const refused = error instanceof Problem && error.status < 500;
    const note = failureNote(refused ? error.message : t('list.failed'), t, () => this.#choose(this.#choice));
    fill(this.#state, this.#list.shown.length === 0 ? this.#fallback : null, note);
    this.#ctx.emit(new ReviewsFailedEvent(error instanceof Problem ? error.code : 'unreachable'));
  }

  #setNext(next: string | null): void {
    this.#next = next;
    this.#more.hidden = next === null;
  }
}
