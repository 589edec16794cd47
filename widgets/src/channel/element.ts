import { Problem } from '../shared/api.ts';
import { codeStyle } from '../shared/code-form.ts';
import { fill, h } from '../shared/dom.ts';
import { FrontpageElement } from '../shared/element.ts';
import { fileStyle } from '../shared/file-view.ts';
import { icon, iconStyle } from '../shared/icons.ts';
import { starStyle } from '../shared/stars.ts';
import { safeStore } from '../widget/storage.ts';
import { ChannelClient } from './client.ts';
import { Conversation } from './conversation.ts';
import { cleanAddress, entranceOf, reviewIn, type Entrance } from './entrance.ts';
import { channelStyle } from './style.ts';
import type { ChannelView } from './types.ts';
import { noticeSheet, skeleton, waysIn } from './view/notices.ts';
import { words, type Words } from './words.ts';

/** Only that this browser was in some conversation, so that a stranger's browser asks the server nothing. */
const WAS_IN = 'frontpage:channel';

/** `<frontpage-channel>`: the customer's private page, from the way in to the conversation. */
export class ChannelElement extends FrontpageElement {
  readonly #t: Words = words(navigator.languages);
  readonly #store = safeStore(() => sessionStorage);
  readonly #memory = safeStore(() => localStorage);
  readonly #main = h('main');
  #client: ChannelClient = new ChannelClient(this.#t.lang, null);
  #open: AbortController | null = null;

  constructor() {
    super(iconStyle, starStyle, fileStyle, codeStyle, channelStyle);
    this.root.append(this.#main);
  }

  protected override connected(signal: AbortSignal): void {
    document.documentElement.lang = this.#t.lang;
    document.title = this.#t('title');
    const review = reviewIn(location.search);
    this.#client = new ChannelClient(this.#t.lang, review);
    signal.addEventListener('abort', () => this.#open?.abort(), { once: true });
    this.#arrive(review);
    // A second letter opened in the same tab changes only the fragment.
    addEventListener('hashchange', () => this.#arrive(null), { signal });
  }

  /** Takes the secret out of the address before anything else, so that no history and no screenshot has it. */
  #arrive(review: string | null): void {
    const entrance = entranceOf(location.hash);
    history.replaceState(null, '', cleanAddress(location.pathname, review));
    void this.#enter(entrance);
  }

  async #enter(entrance: Entrance): Promise<void> {
    this.#show(skeleton(this.#t));
    try {
      switch (entrance.kind) {
        case 'session':
          return this.#talk(await this.#client.view());
        case 'code':
          return this.#talk(await this.#client.enter({ code: entrance.code }));
        case 'not-me':
          return this.#askNotMe(entrance.link);
        case 'link':
          return (await this.#knownHere()) ? this.#talk(await this.#client.enter({ link: entrance.link })) : this.#confirm(entrance.link);
      }
    } catch (error) {
      this.#failed(error, entrance);
    }
  }

  /** Whether this browser is in a conversation already: then a link is followed without asking. */
  async #knownHere(): Promise<boolean> {
    if (this.#memory.read(WAS_IN) === null) {
      return false;
    }
    try {
      await this.#client.view();
      return true;
    } catch (error) {
      if (error instanceof Problem && error.status < 500) {
        return false;
      }
      throw error;
    }
  }

  /** A deliberate click, since programs that look through mail open links too, and opening confirms the mailbox. */
  #confirm(link: string): void {
    const t = this.#t;
    this.#show(
      noticeSheet('confirm', t('confirm.title'), [h('p', null, t('confirm.text'))], [
        { label: t('confirm.open'), name: 'enter', main: true, act: () => this.#enterBy(link) },
        { label: t('confirm.not-me'), name: 'not-me', act: () => this.#askNotMe(link, () => this.#confirm(link)) },
      ]),
    );
  }

  async #enterBy(link: string): Promise<void> {
    try {
      this.#talk(await this.#client.enter({ link }));
    } catch (error) {
      this.#failed(error, { kind: 'link', link });
    }
  }

  #askNotMe(link: string, back: (() => void) | null = null): void {
    const t = this.#t;
    const choices = [{ label: t('not-me.do'), name: 'forget', main: true, act: () => this.#forget(link) }];
    this.#show(
      noticeSheet('not-me', t('not-me.title'), [h('p', null, t('not-me.text'))], [
        ...choices,
        ...(back === null ? [] : [{ label: t('not-me.back'), name: 'back', act: back }]),
      ]),
    );
  }

  async #forget(link: string): Promise<void> {
    const t = this.#t;
    try {
      await this.#client.notMe(link);
      this.#show(noticeSheet('forgotten', t('not-me.done.title'), [h('p', null, t('not-me.done.text'))]));
    } catch (error) {
      this.#failed(error, { kind: 'not-me', link });
    }
  }

  #talk(view: ChannelView): void {
    const t = this.#t;
    this.#client.about(view.review.id);
    history.replaceState(null, '', cleanAddress(location.pathname, view.review.id));
    document.title = t('title.site', { site: view.site.name });
    this.#memory.write(WAS_IN, 'yes');
    const open = new AbortController();
    const conversation = new Conversation({
      client: this.#client,
      view,
      t,
      store: this.#store,
      signal: open.signal,
      onGone: () => this.#gone('gone'),
      onErased: () => this.#show(noticeSheet('erased', t('erased.title'), [h('p', null, t('erased.text'))])),
      onLeft: () => this.#show(noticeSheet('left', t('left.title'), [h('p', null, t('left.text'))])),
    });
    const header = h(
      'header',
      null,
      h('h1', { tabindex: -1 }, icon('lock'), t('title.site', { site: view.site.name })),
      h('p', { class: 'soft' }, t('lead', { site: view.site.name })),
    );
    this.#show(header, conversation.element);
    this.#open = open;
    conversation.shown();
  }

  #failed(error: unknown, entrance: Entrance): void {
    if (error instanceof Problem && (error.status === 410 || error.status === 422)) {
      this.#gone('gone.invalid');
    } else if (error instanceof Problem && (error.status === 401 || error.status === 404)) {
      this.#gone('gone');
    } else {
      this.#unavailable(error, entrance);
    }
  }

  #gone(why: 'gone' | 'gone.invalid'): void {
    const t = this.#t;
    this.#memory.remove(WAS_IN);
    const text = why === 'gone' ? t('gone.text') : t('gone.invalid.text');
    this.#show(noticeSheet(why, why === 'gone' ? t('gone.title') : t('gone.invalid.title'), [h('p', null, text), waysIn(t)]));
  }

  #unavailable(error: unknown, entrance: Entrance): void {
    const t = this.#t;
    const text = error instanceof Problem ? error.message : t('error.text');
    this.#show(
      noticeSheet('error', t('error.title'), [h('p', null, text)], [
        { label: t('error.retry'), name: 'retry', main: true, act: () => this.#enter(entrance) },
      ]),
    );
  }

  /** One face at a time; what was open before stops listening. */
  #show(...content: readonly HTMLElement[]): void {
    this.#open?.abort();
    this.#open = null;
    const wasShown = this.#main.childElementCount > 0;
    fill(this.#main, ...content);
    if (wasShown) {
      this.#main.querySelector('h1')?.focus({ preventScroll: true });
    }
  }
}
