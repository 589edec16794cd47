import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { clock, queueRow } from './queue-row.ts';
import { emptyQueue, extended, follower, neighbour, refreshed, type QueueState } from './queue-model.ts';
import { formatRoute } from './route.ts';
import { button, failure, skeleton } from './ui.ts';
import type { Counts, View } from './types.ts';

/** How long the typing rests before it is searched for, in milliseconds. */
const RESTS = 250;
const LONGEST_SEARCH = 100;

/** The list of threads of one view, kept live, walked with the arrow keys. */
export class QueueElement extends DeskElement {
  private readonly desk: Desk;
  private readonly counted: (counts: Counts) => void;
  private readonly idle: (empty: boolean, lastMinutes: number | null) => void;
  private lastMinutes: number | null = null;
  private state: QueueState = emptyQueue('todo');
  private loaded = false;
  private words = '';
  private resting: ReturnType<typeof setTimeout> | undefined;
  private open: string | null = null;
  private request: AbortController | null = null;
  private readonly list: HTMLUListElement;
  private readonly foot = h('div', { class: 'foot' });
  private readonly head = h('h2', { class: 'view-name', id: 'view-name' });

  constructor(desk: Desk, counted: (counts: Counts) => void, idle: (empty: boolean, lastMinutes: number | null) => void) {
    super();
    this.desk = desk;
    this.counted = counted;
    this.idle = idle;
    this.list = h('ul', { class: 'rows', on: { keydown: (event) => { this.walk(event); } } });
  }

  protected override connected(signal: AbortSignal): void {
    // Beside a page that was opened by its address, the list stands without having been asked for.
    this.name();
    fill(this, h('section', { class: 'queue', 'aria-labelledby': 'view-name', 'data-testid': 'queue' }, this.head, this.list, this.foot));
    const ticking = setInterval(() => { this.tick(); }, 20_000);
    signal.addEventListener('abort', () => { clearInterval(ticking); this.request?.abort(); }, { once: true });
  }

  show(view: View, thread: string | null): void {
    const sameView = this.loaded && view === this.state.view;
    const left = this.open;
    this.open = thread;
    if (sameView) {
      this.mark();
      if (thread === null && left !== null) this.link(left)?.focus();
      return;
    }
    if (view !== this.state.view) this.endSearch();
    this.state = emptyQueue(view, this.state.counts);
    this.name();
    this.loaded = false;
    fill(this.foot);
    fill(this.list, ...[1, 2, 3, 4, 5].map(() => h('li', null, skeleton('row', 4, this.desk.t('loading')))));
    void this.load();
  }

  /** Looks through the whole site once the typing rests; the list stays until the answer is here. */
  search(typed: string): void {
    const words = typed.trim().slice(0, LONGEST_SEARCH);
    clearTimeout(this.resting);
    if (words === this.words) return;
    this.resting = setTimeout(() => {
      this.words = words;
      this.name();
      this.loaded = false;
      this.list.setAttribute('aria-busy', 'true');
      void this.load();
    }, words === '' ? 0 : RESTS);
  }

  /** Whoever chooses a view wants to see it. */
  private endSearch(): void {
    clearTimeout(this.resting);
    if (this.words === '') return;
    this.words = '';
    this.dispatchEvent(new Event('search-ended'));
  }

  private name(): void {
    const { t } = this.desk;
    this.head.textContent = this.words === '' ? t.of('view', this.state.view) : t('search.found', { words: this.words });
  }

  /** Asks again for the first page. */
  async refresh(): Promise<void> {
    await this.load();
  }

  /** The thread to offer after this one was dealt with: the row below it, whether or not it still stands here. */
  following(id: string): string | null {
    const rest = this.state.items.filter((item) => item.id !== id);
    return follower(this.state.items, rest, id);
  }

  private async load(): Promise<void> {
    const view = this.state.view;
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    try {
      const page = await this.desk.api.queue(view, this.words, null, request.signal);
      if (request.signal.aborted || view !== this.state.view) return;
      const first = !this.loaded;
      this.state = refreshed(this.state, page, first);
      this.loaded = true;
      this.lastMinutes = page.lastAnsweredInMinutes ?? null;
      this.counted(page.counts);
      const fresh = this.state.arrived.size;
      if (first && this.words !== '') this.desk.say(this.desk.t('search.n', { n: this.state.items.length }));
      else if (fresh > 0) this.desk.say(this.desk.t('queue.arrived', { n: fresh }));
      this.draw();
    } catch (error) {
      if (request.signal.aborted) return;
      // A list that is already there stays; the next event or round tries again.
      if (!this.loaded) {
        fill(this.list);
        fill(this.foot, failure(this.desk.t, error, () => { this.show(view, this.open); }));
      }
    } finally {
      if (this.request === request) this.list.removeAttribute('aria-busy');
    }
  }

  private async more(): Promise<void> {
    const { view, next } = this.state;
    try {
      const words = this.words;
      const page = await this.desk.api.queue(view, words, next);
      if (view !== this.state.view || words !== this.words) return;
      this.state = extended(this.state, page);
      this.draw();
    } catch (error) {
      fill(this.foot, failure(this.desk.t, error, () => void this.more()));
    }
  }

  private draw(): void {
    if (!this.loaded) return;
    const { t } = this.desk;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['thread'] : undefined;
    const shown = this.state.items;
    const rows = shown.map((item) => queueRow(this.desk, item, this.state.view, item.id === this.open, this.state.arrived.has(item.id)));
    this.list.replaceChildren(...rows);
    if (focused !== undefined) this.link(focused)?.focus();
    const searching = this.words !== '';
    if (shown.length === 0) fill(this.foot, h('p', { class: 'empty', 'data-testid': 'queue-empty' }, searching ? t('search.none') : t.of('empty', this.state.view)));
    else fill(this.foot, this.state.next === null ? null : button(t('more'), () => void this.more(), { kind: 'quiet' }));
    this.idle(shown.length === 0 && !searching, this.lastMinutes);
  }

  private mark(): void {
    for (const link of this.list.querySelectorAll('a')) {
      if (link.dataset['thread'] === this.open) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  private tick(): void {
    for (const row of this.list.querySelectorAll<HTMLElement>('[data-key]')) {
      const item = this.state.items.find((one) => one.id === row.dataset['key']);
      if (item?.dueAt) row.querySelector('.clock')?.replaceWith(clock(this.desk, item));
    }
  }

  private walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
    const from = event.target instanceof HTMLElement ? event.target.dataset['thread'] : undefined;
    if (step === 0 || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = neighbour(this.state.items, from, step);
    if (to === null) return;
    this.link(to)?.focus();
    // On the wide desk the thread follows the cursor; on a phone it would leave the list.
    if (this.open !== null && matchMedia('(min-width: 900px)').matches) {
      history.replaceState(null, '', formatRoute({ page: 'queue', site: this.desk.site.key, view: this.state.view, thread: to }));
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    }
  }

  private link(thread: string): HTMLAnchorElement | null {
    return this.list.querySelector(`a[data-thread="${CSS.escape(thread)}"]`);
  }
}
