/** The widget's one page: loads the list, answers sorting, filtering and searching, keeps it fresh, and holds the parts together. */
import { fill, h, hasFocus } from '../shared/dom.ts';
import { Acting } from './acting.ts';
import { Failure, loadFeed } from './ask.ts';
import { EVERYTHING, isNarrowed } from './choice.ts';
import type { Context } from './context.ts';
import { ReviewsFailedEvent, ReviewsLoadedEvent } from './events.ts';
import { kit } from './kit.ts';
import { ReviewList } from './list/list.ts';
import { emptyNote, failureNote } from './list/states.ts';
import { summaryView } from './list/summary.ts';
import type { Tools } from './tools/tools.ts';
import type { Choice, Feed } from './types.ts';

export class ReviewsApp {
  readonly element: HTMLElement;
  readonly #ctx: Context;
  readonly #fallback: HTMLElement | null;
  readonly #acting: Acting;
  readonly #summary;
  #tools: Tools | null = null;
  readonly #list: ReviewList;
  readonly #state = h('div', { class: 'state' });
  readonly #body: HTMLElement;
  #choice: Choice = EVERYTHING;
  /** Counts the loads, so that a slow answer never overwrites a later choice. */
  #load = 0;

  /** `fallback` is what the page itself put into the element, shown until the list is there, and if it never comes. */
  constructor(ctx: Context, fallback: HTMLElement | null) {
    const { t } = ctx;
    this.#ctx = ctx;
    this.#fallback = fallback;
    this.#summary = summaryView(t, (rating) => this.#choose({ rating }));
    const button = h('button', { type: 'button', class: 'primary write', part: 'button button-primary button-write', 'aria-expanded': 'false' }, t('form.write'));
    button.addEventListener('click', () => this.openForm());
    const places = { button, writing: h('div', { class: 'writing' }), own: h('section', { class: 'own-list', hidden: true }) };
    this.#acting = new Acting(ctx, places);
    this.#list = new ReviewList(t);
    this.#body = h('div', { class: 'main' }, places.writing, places.own, this.#list.element, this.#state);
    this.element = h(
      'section',
      { class: 'app', part: 'base', 'aria-label': [t('heading'), ctx.settings.pageTitle].filter(Boolean).join(': ') },
      h('h2', { class: 'heading', part: 'heading' }, t('heading')),
      h('div', { class: 'columns' }, h('div', { class: 'side' }, this.#summary.element, button), this.#body),
    );
  }

  /** Shows the first list by `mount` as soon as it is there, or why there is none. */
  async start(first: Promise<Feed>, mount: () => void): Promise<void> {
    // Together, so that neither the tools nor one's own review push a list that is there already.
    const own = this.#acting.isKnown ? this.#acting.load().then((visitor) => visitor.refresh()).catch(() => undefined) : undefined;
    await this.#show(Promise.all([first, own, this.#loadTools()]).then(([feed]) => feed));
    mount();
  }

  /** Asks for what is new; what is being read stays where it is. */
  async refresh(): Promise<void> {
    const load = this.#load;
    try {
      const [feed] = await Promise.all([this.#feed(null), this.#acting.visitor?.refresh()]);
      if (load !== this.#load) {
        return;
      }
      if (this.#list.shown.length === 0) {
        this.#showFeed(feed);
      } else {
        this.#summary.show(feed, this.#choice.rating);
        this.#tools?.refresh(this.#othersOf(feed), feed.next);
      }
    } catch {
      // The next refresh comes by itself; a reader is not told of each that failed.
    }
  }

  async #loadTools(): Promise<void> {
    const act = this.#acting;
    try {
      const part = await import('./tools/tools.ts');
      this.#tools = part.tools(kit, this.#ctx, this.#list, {
        choose: (choice) => this.#choose(choice),
        refresh: () => void this.refresh(),
        more: (cursor) => this.#feed(cursor).then((feed) => ({ ...feed, reviews: this.#othersOf(feed) })),
        explain: (place) => void act.act((visitor) => visitor.explain(place)),
        voted: (id) => act.visitor?.voted(id) ?? false,
        vote: (...what) => void act.act((visitor) => visitor.vote(...what)),
        flag: (...what) => void act.act((visitor) => visitor.flag(...what)),
      });
      this.#list.element.before(this.#tools.element);
      this.#state.after(this.#tools.more);
    } catch {
      // The reviews can be read without them.
    }
  }

  openForm(): void {
    void this.#acting.act((visitor) => visitor.openForm());
  }

  #choose(part: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...part };
    const hadFocus = hasFocus(this.#body);
    this.#tools?.show(this.#choice);
    void this.#show(this.#feed(null)).then(() => {
      // The button that was pressed may be gone by now; the keyboard goes on at what it brought.
      if (hadFocus && !hasFocus(this.#body)) {
        this.#list.focusFirst();
      }
    });
  }

  async #show(answer: Promise<Feed>): Promise<void> {
    const { ctx, load } = { ctx: this.#ctx, load: ++this.#load };
    this.#body.setAttribute('aria-busy', 'true');
    try {
      const feed = await answer;
      if (load !== this.#load) {
        return;
      }
      this.element.classList.remove('failed');
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
    const reviews = this.#othersOf(feed);
    this.#summary.show(feed, this.#choice.rating);
    this.#tools?.show(this.#choice, feed);
    this.#list.replace(reviews);
    const nothing = feed.reviews.length === 0 ? emptyNote(t(isNarrowed(this.#choice) ? 'list.emptyFilter' : 'list.empty')) : null;
    fill(this.#state, nothing);
    if (this.#load > 1) {
      this.#ctx.announce(reviews.length === 0 ? t('list.emptyFilter') : t('list.shown', { n: reviews.length }));
    }
  }

  #feed(cursor: string | null): Promise<Feed> {
    const { settings, t, signal } = this.#ctx;
    return loadFeed(settings, t.lang, this.#choice, cursor, signal);
  }

  #othersOf(feed: Feed): Feed['reviews'] {
    return feed.reviews.filter((review) => this.#acting.visitor?.owns(review.id) !== true);
  }

  #fail(error: unknown): void {
    const { t } = this.#ctx;
    this.element.classList.add('failed');
    const failure = error instanceof Failure ? error : new Failure(500, {});
    const note = failureNote(failure.message || t('list.failed'), t, () => this.#choose({}));
    fill(this.#state, this.#list.shown.length === 0 ? this.#fallback : null, note);
    this.#ctx.emit(new ReviewsFailedEvent(failure.code));
  }
}
