import { Problem } from '../shared/api.ts';
import { randomUuid } from '../shared/random.ts';
import { fill, h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { keepAtEnd } from '../shared/scroll.ts';
import { throttled } from '../shared/talk.ts';
import { typingLine, type TypingLine } from '../shared/typing.ts';
import { closeChannel } from './close-channel.ts';
import type { Desk } from './context.ts';
import { EditorElement } from './editor.ts';
import { DeskElement } from './element.ts';
import { mayRead } from './gate.ts';
import { PrivateAffairs } from './private-affairs.ts';
import { messageList, privateParts, standing } from './private-view.ts';
import { Trust } from './trust.ts';
import { button, failure, problemText, skeleton, statusLine } from './ui.ts';
import type { ChannelMessage, ChannelView, Thread } from './types.ts';
import { Uploads } from './uploads.ts';

/**
 * Off the record: what only the customer and the staff of this site read. Opening it is written into the audit log, so it is
 * opened by a press and not by walking past.
 */
export class PrivateElement extends DeskElement {
  private readonly desk: Desk;
  private readonly closed: (thread: Thread) => void;
  private thread: Thread;
  private view: ChannelView | null = null;
  private opened = false;
  private readonly stand = h('div', { class: 'standing' });
  private readonly body = h('div', { class: 'private-body' });
  private readonly log = h('div', { class: 'log', tabindex: 0, role: 'log' });
  private readonly follow = keepAtEnd(this.log);
  private readonly compose = h('div', { class: 'compose' });
  private readonly status = statusLine('private-status');
  private readonly trust: Trust;
  private readonly editor: EditorElement;
  private readonly affairs: PrivateAffairs;
  private readonly uploads: Uploads;
  private readonly typing: TypingLine;
  private readonly asking = h('div', { class: 'asking' });
  /** The message being sent keeps its id, so that a repeated press is the same message. */
  private pending: { text: string; clientId: string } | null = null;
  private composeShape = '';
  private toldSeen = 0;
  private reading: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk, thread: Thread, closed: (thread: Thread) => void) {
    super();
    this.desk = desk;
    this.thread = thread;
    this.closed = closed;
    this.trust = new Trust(desk, () => void this.load(false));
    this.log.setAttribute('aria-label', desk.t('private.messages'));
    this.affairs = new PrivateAffairs(desk, thread.id, thread.authorName);
    this.uploads = new Uploads(desk, thread.id, (message) => { this.said(message); });
    this.typing = typingLine(desk.t('typing', { name: thread.authorName }));
    const tellTyping = throttled(3_000, () => { desk.api.typing(thread.id).catch(() => undefined); });
    this.editor = new EditorElement({
      t: desk.t,
      label: desk.t('private.label', { name: thread.authorName }),
      placeholder: desk.t('private.placeholder', { name: thread.authorName }),
      text: desk.kept.get(thread.id),
      lang: thread.language,
      plain: true,
      testid: 'private-text',
      check: (text) => desk.api.checkPrivate(thread.id, text),
      changed: (text) => {
        desk.kept.set(thread.id, text);
        fill(this.asking);
        if (text !== '' && this.thread.channel?.state === 'OPEN') tellTyping();
      },
      problem: (error) => { this.status.bad(problemText(desk.t, error)); },
    });
  }

  protected override connected(signal: AbortSignal): void {
    const { t } = this.desk;
    signal.addEventListener('abort', () => { clearTimeout(this.reading); }, { once: true });
    fill(this, h('section', { class: 'private', 'aria-labelledby': 'private-title', 'data-testid': 'private' },
      h('header', null, h('h3', { id: 'private-title' }, icon('lock'), t('private')), h('p', null, t('private.hint', { name: this.thread.authorName, site: this.desk.site.name }))),
      this.stand, this.body));
    this.update(this.thread);
  }

  update(thread: Thread): void {
    this.thread = thread;
    this.drawStanding();
    if (!this.opened) {
      this.drawClosed();
      // Words typed before and kept belong on the screen, not behind a button.
      if (this.editor.value !== '' && thread.channel) void this.open();
    } else this.drawCompose();
  }

  private drawStanding(): void {
    fill(this.stand, standing(this.desk, this.thread, this.view?.outcome ?? null));
  }

  /** What was taken out of the public text waits here, ready to be sent. */
  receive(draft: string | null): void {
    if (draft !== null && draft !== '') this.editor.set(this.desk.kept.add(this.thread.id, draft), false);
    void this.open();
    this.classList.add('received');
    setTimeout(() => { this.classList.remove('received'); }, 1200);
  }

  reveal(): void {
    this.scrollIntoView({ block: 'nearest' });
    if (this.opened) this.editor.focus();
  }

  /** The other side wrote or read something. */
  news(): void {
    if (!this.opened || !this.thread.channel) return;
    // A burst of events is one reading.
    clearTimeout(this.reading);
    this.reading = setTimeout(() => void this.load(false), 400);
  }

  customerTypes(): void {
    if (this.opened) this.typing.show();
  }

  private drawClosed(): void {
    const { t } = this.desk;
    const { channel } = this.thread;
    const mine = mayRead(this.desk, this.thread);
    if (!channel || !mine) {
      fill(this.body, h('p', { class: 'soft' }, t(mine ? 'private.none' : 'private.notyours')));
      return;
    }
    fill(this.body, button(channel.unread > 0 ? t('private.open.unread', { n: channel.unread }) : t('private.open'), () => void this.open(), { kind: 'private', testid: 'private-open' }),
      h('p', { class: 'soft' }, t('private.open.hint')));
  }

  private async open(): Promise<void> {
    if (!this.thread.channel) return;
    if (!this.opened) {
      this.opened = true;
      this.composeShape = '';
      fill(this.log, skeleton('messages', 3, this.desk.t('loading')));
      fill(this.body, this.affairs.loud, this.log, this.typing.element, this.affairs.ending, this.status.element, this.trust.element, this.compose, this.affairs.noting, this.affairs.compensations.element);
    }
    this.drawCompose();
    await this.load(true);
  }

  private async load(first: boolean): Promise<void> {
    const id = this.thread.id;
    try {
      const [view] = await Promise.all([this.desk.api.channel(id), this.affairs.load(this.thread.channel?.state === 'OPEN')]);
      this.view = view;
      this.drawLog(view);
      this.drawStanding();
      await this.saySeen(id, view);
    } catch (error) {
      if (first) fill(this.log, failure(this.desk.t, error, () => void this.load(true)));
    }
  }

  /** Tells the customer how far staff have read; only once, since being told is news for everybody. */
  private async saySeen(id: string, view: ChannelView): Promise<void> {
    const last = view.messages.filter((message) => message.from === 'CUSTOMER').at(-1)?.seq ?? 0;
    if (last <= Math.max(view.staffSeenSeq, this.toldSeen) || document.visibilityState !== 'visible') return;
    this.toldSeen = last;
    await this.desk.api.seen(id, last).catch(() => undefined);
  }

  private drawLog(view: ChannelView): void {
    fill(this.log, privateParts(this.desk, view), messageList(this.desk, this.thread.id, view), view.erasedAt ? h('p', { class: 'soft' }, this.desk.t('private.erased')) : null);
    this.trust.draw(this.thread, view);
    this.follow.grown();
    this.drawCompose();
  }

  private drawCompose(): void {
    const { t } = this.desk;
    const state = this.thread.channel?.state;
    const shape = state ?? 'none';
    if (shape === this.composeShape) return;
    this.composeShape = shape;
    if (shape === 'CLOSED') {
      fill(this.compose, h('p', { class: 'soft' }, t('private.closed')));
      return;
    }
    const send = button(t('private.send', { name: this.thread.authorName }), () => void this.send(send), { kind: 'private', icon: 'lock', testid: 'private-send' });
    fill(this.compose, this.editor, this.asking, this.uploads.list, h('div', { class: 'buttons' }, send, this.uploads.button,
      state === 'OPEN' && this.desk.writes ? button(t('close.open'), () => { this.close(); }, { kind: 'quiet', testid: 'close-channel' }) : null),
      state === 'PREPARED' ? h('p', { class: 'soft' }, t('private.prepared.hint')) : null);
  }

  private async send(from: HTMLButtonElement, secrets: 'ask' | 'remove' = 'ask'): Promise<void> {
    const text = this.editor.value.trim();
    if (text === '') {
      this.status.bad(this.desk.t('private.empty'));
      this.editor.focus();
      return;
    }
    const id = this.thread.id;
    if (this.pending?.text !== text) this.pending = { text, clientId: randomUuid() };
    from.disabled = true;
    fill(this.asking);
    try {
      const said = await this.desk.api.send(id, this.pending.clientId, text, secrets);
      this.pending = null;
      // What was typed while the message was under way stays.
      if (this.editor.value.trim() === text) this.editor.set('', false);
      this.status.good(this.desk.t('private.sent'));
      this.said(said);
    } catch (error) {
      this.refused(error, from);
    } finally {
      from.disabled = false;
    }
  }

  private refused(error: unknown, send: HTMLButtonElement): void {
    const { t } = this.desk;
    if (error instanceof Problem && error.code === 'sensitive-data') {
      this.status.clear();
      fill(this.asking, h('p', null, icon('warning'), ' ', t('private.secret')), button(t('private.secret.send'), () => void this.send(send, 'remove'), { kind: 'private', testid: 'send-without' }));
      return;
    }
    const stopped = error instanceof Problem && error.code === 'message-stopped';
    this.status.bad(`${stopped ? t('private.stopped') : problemText(t, error)} ${t('kept')}`);
    if (stopped) this.editor.recheck();
  }

  private said(message: ChannelMessage): void {
    const { view } = this;
    if (view && !view.messages.some((one) => one.seq === message.seq)) {
      this.view = { ...view, messages: [...view.messages, message] };
      this.drawLog(this.view);
    }
    this.follow.toEnd();
  }

  private close(): void {
    closeChannel(this.desk, this.thread, {
      closed: (thread) => {
        this.closed(thread);
        this.status.good(this.desk.t('closed'));
        void this.load(false);
      },
      offered: () => {
        this.status.good(this.desk.t('close.offered', { name: this.thread.authorName }));
        void this.load(false);
      },
    });
  }
}
