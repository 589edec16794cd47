import { announcer } from '../shared/announce.ts';
import { h } from '../shared/dom.ts';
import { FrontpageElement } from '../shared/element.ts';
import { iconStyle } from '../shared/signs.ts';
import { sheet } from '../shared/sheets.ts';
import { starStyle } from '../shared/stars.ts';
import { hostTokens } from '../shared/host-tokens.ts';
import { ReviewsApp } from './app.ts';
import { EVERYTHING } from './choice.ts';
import type { Context } from './context.ts';
import { ReviewsFailedEvent } from './events.ts';
import { loadFeed } from './ask.ts';
import { failureNote, skeleton } from './list/states.ts';
import { isLightInk, readSettings, readTheme, type Settings } from './settings.ts';
import { fewWords, loadWords } from './words.ts';
import { layoutStyle } from './styles/layout.ts';
import { reviewStyle } from './styles/review.ts';

/** How far from the screen the loading starts. */
const MARGIN = '600px';

/**
 * `<frontpage-reviews site page>`: reviews with the public answers, and the form to write one.
 * Attributes: `site`, `page`, `page-url`, `page-title`, `page-type`, `lang`, `messages` (the address of a file of words in that
 * language), `theme` (`light`, `dark`, `auto`), `service`. Children stay in the page as what is read without JavaScript.
 */
export class FrontpageReviewsElement extends FrontpageElement {
  static readonly observedAttributes = ['site', 'page', 'lang', 'messages', 'theme', 'service'];
  #app: ReviewsApp | null = null;
  #run: AbortController | null = null;
  readonly #adopted = new Set<CSSStyleSheet>();

  constructor() {
    super(starStyle, iconStyle, layoutStyle, reviewStyle);
  }

  /** Asks the service for what is new; otherwise done every 30 seconds while the page is visible. */
  async refresh(): Promise<void> {
    await this.#app?.refresh();
  }

  /** Opens the write form and moves the focus there. */
  openForm(): void {
    this.#app?.openForm();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) {
      return;
    }
    if (name === 'theme') {
      this.#paint();
    } else {
      // Nothing is asked for before the next frame, so several attributes set in a row start one load.
      this.connectedCallback();
    }
  }

  protected connected(signal: AbortSignal): void {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    signal.addEventListener('abort', () => run.abort(), { once: true });
    this.#paint();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#paint(), { signal });
    this.#begin(run.signal);
  }

  /** The frame in its real size at once; words and reviews when the reader comes near. */
  #begin(signal: AbortSignal): void {
    const settings = readSettings((name) => this.getAttribute(name), import.meta.url);
    const kept = hasContent(this) ? h('slot') : null;
    if (settings === null) {
      this.root.replaceChildren(h('slot'), h('p', null, 'frontpage-reviews: site? page?'));
      return;
    }
    const frame = h('div', { class: 'frame', 'aria-busy': 'true' }, kept ?? skeleton());
    this.root.replaceChildren(frame);
    whenNear(this, signal, () => void this.#start(settings, frame, kept, signal));
  }

  async #start(settings: Settings, frame: HTMLElement, kept: HTMLElement | null, signal: AbortSignal): Promise<void> {
    const lang = this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
    // Asked together: the reviews do not wait for the words.
    const feed = loadFeed(settings, lang, EVERYTHING, null, signal);
    feed.catch(() => undefined);
    const live = announcer();
    try {
      const t = await loadWords(settings.service, lang, this.getAttribute('messages'), signal);
      const app = new ReviewsApp(this.#context(settings, t, live.say, signal), kept);
      this.#app = app;
      await app.start(feed, () => frame.replaceChildren(app.element, live.element));
      frame.lang = t.lang;
    } catch {
      if (!signal.aborted) {
        this.dispatchEvent(new ReviewsFailedEvent('unreachable'));
        frame.replaceChildren(...(kept ? [kept] : []), failureNote(fewWords(lang)('list.failed'), fewWords(lang), () => void this.#start(settings, frame, kept, signal)));
      }
    }
    frame.removeAttribute('aria-busy');
  }

  #context(settings: Settings, t: Context['t'], announce: Context['announce'], signal: AbortSignal): Context {
    return {
      settings,
      t,
      announce,
      signal,
      emit: (event) => void this.dispatchEvent(event),
      adopt: (css) => {
        this.#adopted.add(sheet(css));
        this.#paint();
      },
    };
  }

  /** Puts the light or the dark tokens first. Without a theme of its own the element goes by the colour that the page's text has. */
  #paint(): void {
    const theme = readTheme(this.getAttribute('theme'));
    const auto = (): boolean => isLightInk(getComputedStyle(this).color) ?? matchMedia('(prefers-color-scheme: dark)').matches;
    const isDark = theme === 'auto' ? auto() : theme === 'dark';
    this.root.adoptedStyleSheets = [
      hostTokens(isDark),
      ...(theme === 'auto' ? [] : [sheet(':host{color:var(--fp-ink);background:var(--fp-paper);padding:var(--fp-s4)}')]),
      ...this.styles,
      ...this.#adopted,
    ];
  }
}

function whenNear(element: Element, signal: AbortSignal, work: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      observer.disconnect();
      work();
    }
  }, { rootMargin: MARGIN });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Whether the page put something readable into the element; `<noscript>` is nothing where scripts run. */
function hasContent(element: HTMLElement): boolean {
  return Array.from(element.childNodes).some((node) =>
    node instanceof Element ? node.localName !== 'noscript' : node instanceof Text && node.data.trim() !== '');
}
