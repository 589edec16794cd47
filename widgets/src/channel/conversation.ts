/** The open conversation: keeps what is known, asks for news, and shows both sides. */
import { announcer } from '../shared/announce.ts';
import { randomUuid } from '../shared/random.ts';
import { h } from '../shared/dom.ts';
import { throttled } from '../shared/talk.ts';
import { typingLine, type TypingLine } from '../shared/typing.ts';
import { icon } from '../shared/icons.ts';
import { withoutCards } from '../shared/recogniser.ts';
import type { Store } from '../widget/storage.ts';
import { Affairs } from './affairs.ts';
import type { ChannelClient } from './client.ts';
import { judge } from './failures.ts';
import { listen } from './live.ts';
import { Outgoing } from './outgoing.ts';
import { lastOfStaff, lastSeq, merged, timeline } from './timeline.ts';
import type { ChannelView, Message } from './types.ts';
import { UnreadTitle } from './unread.ts';
import { closedNotice } from './view/closed.ts';
import { composer, type Composer } from './view/composer.ts';
import { contextPanel } from './view/context.ts';
import { devicesPanel } from './view/devices.ts';
import { dayOf } from './view/items.ts';
import { messageList, type MessageList } from './view/list.ts';
import { rightsPanel } from './view/rights.ts';
import type { Words } from './words.ts';

export interface ConversationOptions {
  readonly client: ChannelClient;
  readonly view: ChannelView;
  readonly t: Words;
  readonly store: Store;
  readonly signal: AbortSignal;
  /** This device is not in any more. */
  readonly onGone: () => void;
  readonly onLeft: () => void;
  /** Everything private is gone. */
  readonly onErased: () => void;
}

export class Conversation {
  readonly element: HTMLElement;
  readonly #options: ConversationOptions;
  readonly #outgoing: Outgoing;
  readonly #list: MessageList;
  readonly #writing: Composer;
  readonly #closed: HTMLElement;
  readonly #offline: HTMLElement;
  readonly #affairs: Affairs;
  readonly #typing: TypingLine;
  readonly #announcer = announcer();
  readonly #draftKey: string;
  readonly #unread = new UnreadTitle();
  #view: ChannelView;
  #messages: readonly Message[];
  #panels: readonly [HTMLDetailsElement, HTMLDetailsElement];
  #seen: number;
  #asking = false;
  #askAgain = false;

  constructor(options: ConversationOptions) {
    const { client, view, t, store, signal } = options;
    this.#options = options;
    this.#view = view;
    this.#messages = merged([], view.messages);
    this.#seen = 0;
    this.#draftKey = `frontpage:channel-draft:${view.id}`;
    this.#outgoing = new Outgoing({
      store,
      key: `frontpage:channel-unsent:${view.id}`,
      newId: randomUuid,
      send: (outgo, onProgress) => client.say(outgo, onProgress),
      judge,
      later: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      onChange: () => this.#showMessages(),
      onSent: (message) => {
        this.#take([message]);
        this.#announcer.say(t('message.sent'));
      },
      onGone: options.onGone,
    });
    this.#list = messageList(t, {
      retry: () => void this.#outgoing.start(),
      edit: (id) => this.#edit(id),
      sendWithout: (id) => this.#outgoing.sendWithout(id),
      fileAddress: (id) => client.fileAddress(id),
    }, view.site.name);
    this.#affairs = new Affairs({ client, t, site: view.site.name, toMessage: () => this.#writing.focus(), onGone: options.onGone, onAnswered: () => void this.#ask() });
    this.#writing = composer({
      t,
      draft: store.read(this.#draftKey) ?? '',
      onDraft: (text) => this.#keepDraft(text),
      onSend: (text) => {
        this.#outgoing.add(text);
        this.#list.toEnd();
      },
      onFile: (file) => {
        this.#outgoing.addFile(file);
        this.#list.toEnd();
      },
      onTyping: throttled(3_000, () => { client.typing().catch(() => undefined); }),
    });
    this.#typing = typingLine(t('typing', { site: view.site.name }));
    this.#closed = h('div', { class: 'closed', role: 'status', hidden: true, 'data-part': 'closed' });
    this.#offline = h('p', { class: 'offline', role: 'status', hidden: true }, icon('warning'), t('offline'));
    this.#panels = this.#freshPanels();
    const talk = h(
      'section',
      { class: 'sheet talk', 'aria-label': t('title'), 'data-part': 'conversation' },
      this.#offline,
      this.#list.element,
      this.#typing.element,
      this.#affairs.summary,
      this.#closed,
      this.#writing.element,
      this.#announcer.element,
    );
    const [context, devices] = this.#panels;
    const rights = rightsPanel(t, {
      readers: async () => (await client.readers()).readers,
      exportAddress: (format) => client.exportAddress(format),
      endLinks: () => client.endLinks(),
      erase: () => client.erase().then(options.onErased),
    });
    this.element = h('div', { class: 'columns', 'data-state': 'open' }, context, talk, this.#affairs.mailbox, this.#affairs.contact, devices, rights);
    this.#showState();
    listen({ address: client.eventsAddress(), onNews: () => void this.#ask(), onTyping: () => this.#typing.show(), signal });
    document.addEventListener('visibilitychange', () => this.#markSeen(), { signal });
    addEventListener('online', () => void this.#outgoing.start(), { signal });
    signal.addEventListener('abort', () => this.#outgoing.stop(), { once: true });
  }

  /** To be called when the element is on the page: only then rows have a height. */
  shown(): void {
    this.#showMessages();
    this.#list.toEnd();
    this.#markSeen();
    void this.#outgoing.start();
    void this.#affairs.renew(this.#view);
  }

  /** One question at a time; what is said meanwhile is asked for once more. */
  async #ask(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      do {
        this.#askAgain = false;
        await this.#askOnce();
      } while (this.#askAgain);
      this.#offline.hidden = true;
    } catch (error) {
      if (judge(error).kind === 'gone') {
        this.#options.onGone();
      } else {
        this.#offline.hidden = false;
      }
    } finally {
      this.#asking = false;
    }
  }

  async #askOnce(): Promise<void> {
    const { client } = this.#options;
    const news = await client.news(lastSeq(this.#messages));
    const changed = news.state !== this.#view.state || news.messages.some((message) => message.from === 'SYSTEM');
    // A device joined, or it was closed: the panels beside the conversation changed too.
    this.#view = changed ? await client.view() : { ...this.#view, staffSeenSeq: news.staffSeenSeq };
    if (changed) {
      this.#renewPanels();
      this.#showState();
      void this.#affairs.renew(this.#view);
    }
    this.#tellNew(news.messages);
    this.#take(changed ? [...news.messages, ...this.#view.messages] : news.messages);
  }

  #tellNew(news: readonly Message[]): void {
    const last = news.filter((message) => message.from !== 'CUSTOMER').at(-1);
    if (last) {
      this.#typing.hide();
      this.#unread.more(news.filter((message) => message.from === 'STAFF').length);
      const { t } = this.#options;
      this.#announcer.say(last.from === 'STAFF' ? `${t('message.new', { name: last.name ?? '' })}: ${last.text}` : last.text);
    }
  }

  #take(news: readonly Message[]): void {
    this.#messages = merged(this.#messages, news);
    this.#showMessages();
    this.#markSeen();
  }

  #showMessages(): void {
    this.#list.show(timeline(this.#messages, this.#outgoing.unsent, this.#view.staffSeenSeq, dayOf));
  }

  #showState(): void {
    const closed = this.#view.state === 'CLOSED';
    this.#closed.hidden = !closed;
    this.#writing.element.hidden = closed;
    if (closed) {
      this.#closed.replaceChildren(...closedNotice(this.#view.outcome, this.#options.t));
    }
  }

  #renewPanels(): void {
    const fresh = this.#freshPanels();
    fresh.forEach((panel, i) => {
      panel.open = this.#panels[i]?.open ?? false;
      this.#panels[i]?.replaceWith(panel);
    });
    this.#panels = fresh;
  }

  #freshPanels(): readonly [HTMLDetailsElement, HTMLDetailsElement] {
    const { client, t } = this.#options;
    const narrow = matchMedia('(max-width:899px)').matches;
    return [contextPanel(this.#view, t, narrow), devicesPanel(this.#view, t, { leave: () => this.#leave(), end: (id) => client.endDevice(id).then(() => this.#ask()) })];
  }

  #markSeen(): void {
    const seq = lastOfStaff(this.#messages);
    if (document.visibilityState === 'visible') {
      this.#unread.none();
    }
    if (seq <= this.#seen || document.visibilityState !== 'visible') {
      return;
    }
    const before = this.#seen;
    this.#seen = seq;
    this.#options.client.seen(seq).catch(() => {
      // Not important enough to disturb anybody: the next message tells it again.
      this.#seen = before;
    });
  }

  #edit(clientId: string): void {
    this.#writing.write(this.#outgoing.takeBack(clientId));
    this.#writing.focus();
  }

  #keepDraft(text: string): void {
    if (text === '') {
      this.#options.store.remove(this.#draftKey);
    } else {
      this.#options.store.write(this.#draftKey, withoutCards(text));
    }
  }

  async #leave(): Promise<void> {
    try {
      await this.#options.client.leave();
    } catch (error) {
      if (judge(error).kind !== 'gone') {
        this.#offline.hidden = false;
        return;
      }
    }
    this.#keepDraft('');
    this.#outgoing.clear();
    this.#options.onLeft();
  }
}
