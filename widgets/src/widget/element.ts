import { announcer } from '../shared/announce.ts';
import { h } from '../shared/dom.ts';
import { FrontpageElement } from '../shared/element.ts';
import { iconStyle } from '../shared/icons.ts';
import { sheet } from '../shared/sheets.ts';
import { starStyle } from '../shared/stars.ts';
import { hostTokens } from '../shared/tokens.ts';
import { ReviewsApp } from './app.ts';
import { ReviewsClient } from './client.ts';
import type { Context } from './context.ts';
import { failureNote } from './list/states.ts';
import { words } from './messages.ts';
import { OwnKeys } from './own/keys.ts';
import { isLightInk, readSettings, readTheme, type Settings } from './settings.ts';
import { safeStore, storageKey } from './storage.ts';
import { formStyle } from './styles/form.ts';
import { layoutStyle } from './styles/layout.ts';
import { ownStyle } from './styles/own.ts';
import { reviewStyle } from './styles/review.ts';

/** How far from the screen the loading starts. */
const MARGIN = '600px';

/**
 * `<frontpage-reviews site page>`: reviews with the public answers, and the form to write one.
 * Attributes: `site`, `page`, `page-url`, `page-title`, `page-type`, `lang`, `theme` (`light`, `dark`, `auto`), `service`.
 * Children stay in the page as what is read without JavaScript.
 */
export class FrontpageReviewsElement extends FrontpageElement {
  static readonly observedAttributes = ['site', 'page', 'page-url', 'page-title', 'page-type', 'lang', 'theme', 'service'];
  #app: ReviewsApp | null = null;
  #run: AbortController | null = null;
  #restarting = false;

  constructor() {
    super(starStyle, iconStyle, layoutStyle, reviewStyle, ownStyle, formStyle);
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
    } else if (!this.#restarting) {
      // Several attributes set in a row start one load.
      this.#restarting = true;
      queueMicrotask(() => {
        this.#restarting = false;
        if (this.isConnected) {
          this.connectedCallback();
        }
      });
    }
  }

  protected connected(signal: AbortSignal): void {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    signal.addEventListener('abort', () => run.abort(), { once: true });
    this.#paint();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#paint(), { signal });
    const t = words(this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? navigator.language);
    const settings = readSettings((name) => this.getAttribute(name), import.meta.url);
    if (settings === null) {
      this.root.replaceChildren(h('slot'), failureNote(t('list.misconfigured'), t, null));
      return;
    }
    const live = announcer();
    this.#app = new ReviewsApp(this.#context(settings, t, live.say, run.signal), hasContent(this) ? h('slot') : null);
    this.root.replaceChildren(h('div', { class: 'frame', lang: t.lang }, this.#app.element, live.element));
    this.#startWhenNear(this.#app, run.signal);
  }

  #context(settings: Settings, t: Context['t'], announce: Context['announce'], signal: AbortSignal): Context {
    const store = safeStore(() => localStorage);
    return {
      settings,
      t,
      store,
      announce,
      signal,
      client: new ReviewsClient(settings, t.lang),
      keys: new OwnKeys(store, storageKey('own', settings.service, settings.site, settings.page)),
      emit: (event) => void this.dispatchEvent(event),
    };
  }

  #startWhenNear(app: ReviewsApp, signal: AbortSignal): void {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        observer.disconnect();
        void app.start();
      }
    }, { rootMargin: MARGIN });
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
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
    ];
  }
}

/** Whether the page put something readable into the element; `<noscript>` is nothing where scripts run. */
function hasContent(element: HTMLElement): boolean {
  return Array.from(element.childNodes).some((node) =>
    node instanceof Element ? node.localName !== 'noscript' : node instanceof Text && node.data.trim() !== '');
}
