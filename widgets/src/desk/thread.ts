import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { Consults } from './consults.ts';
import type { Desk } from './context.ts';
import { decision, decisions, isUndecided, outcome, type Decide } from './decision.ts';
import type { ThreadChange } from './desk-api.ts';
import { DeskElement } from './element.ts';
import { EscalationPanel } from './escalation.ts';
import { mayRead } from './gate.ts';
import type { LiveEvent } from './live.ts';
import { PrivateElement } from './private.ts';
import { promises, replies } from './replies.ts';
import { ReplyElement } from './reply.ts';
import { review } from './review.ts';
import { formatRoute } from './route.ts';
import { assignee, due, triage } from './triage.ts';
import { failure, problemText, skeleton, statusLine } from './ui.ts';
import type { ChannelSummary, Thread, View } from './types.ts';

interface Around {
  /** Something changed that the list shows. */
  changed: () => void;
  /** The thread to go to after this one. */
  after: (id: string) => string | null;
}

/** One thread: the review, what is decided about it, then the two papers. */
export class ThreadElement extends DeskElement {
  private readonly desk: Desk;
  private readonly around: Around;
  private threadId: string | null = null;
  private view: View = 'todo';
  private thread: Thread | null = null;
  private reply: ReplyElement | null = null;
  private private_: PrivateElement | null = null;
  private consults: Consults | null = null;
  private empty: { is: boolean; lastMinutes: number | null } = { is: false, lastMinutes: null };
  private readonly head = h('div', { class: 'thread-head' });
  private readonly deciding = h('div');
  private readonly escalation: EscalationPanel;
  private readonly past = h('div', { class: 'past' });
  private drawn = { head: '', decide: '', past: '' };
  private readonly notice = statusLine('thread-status');
  private readonly tabs = h('div', { class: 'papers-switch' });

  constructor(desk: Desk, around: Around) {
    super();
    this.desk = desk;
    this.around = around;
    this.escalation = new EscalationPanel(desk, (fresh) => { this.update(fresh); this.around.changed(); });
  }

  protected override connected(signal: AbortSignal): void {
    if (this.childElementCount === 0) this.drawIdle();
    const ticking = setInterval(() => { this.tick(); }, 20_000);
    signal.addEventListener('abort', () => { clearInterval(ticking); }, { once: true });
  }

  private tick(): void {
    const clock = this.thread ? due(this.desk, this.thread) : null;
    if (clock) this.head.querySelector('.due')?.replaceWith(clock);
  }

  show(id: string | null, view: View): void {
    this.view = view;
    if (id === this.threadId && (id === null || this.thread !== null)) {
      if (id === null) this.drawIdle();
      return;
    }
    void this.flush();
    this.threadId = id;
    this.thread = null;
    this.reply = null;
    this.private_ = null;
    this.consults = null;
    this.notice.clear();
    if (id === null) this.drawIdle();
    else void this.load(id);
  }

  /** The list told how many rows it has; with none left, the empty place says so. */
  idle(empty: boolean, lastMinutes: number | null): void {
    this.empty = { is: empty, lastMinutes };
    if (this.threadId === null) this.drawIdle();
  }

  heard(event: LiveEvent): void {
    if (this.threadId === null || !this.thread) return;
    if (event.thread !== null && event.thread !== this.threadId) return;
    if (event.kind === 'typing') {
      this.private_?.customerTypes();
      return;
    }
    // Without the stream nobody says what changed, so the private part is asked for as well.
    if (event.kind === 'channel' || event.thread === null) {
      this.private_?.news();
      void this.consults?.load();
    }
    void this.again(this.threadId);
  }

  /** Saves what is typed before the thread or the language is left. */
  async flush(): Promise<void> {
    await this.reply?.flush();
  }

  private async load(id: string): Promise<void> {
    fill(this, this.back(), skeleton('thread', 9, this.desk.t('loading')));
    try {
      const thread = await this.desk.api.thread(id);
      if (id === this.threadId) this.build(thread);
    } catch (error) {
      if (id !== this.threadId) return;
      const gone = error instanceof Problem && error.status === 404;
      fill(this, this.back(), gone ? h('p', { class: 'empty' }, this.desk.t('thread.gone')) : failure(this.desk.t, error, () => void this.load(id)));
    }
  }

  private async again(id: string): Promise<void> {
    try {
      const thread = await this.desk.api.thread(id);
      if (id === this.threadId && this.thread) this.update(thread);
    } catch {
      // The thread on screen stays as it was; the next event asks again.
    }
  }

  private build(thread: Thread): void {
    const reply = new ReplyElement(this.desk, thread, {
      published: (fresh) => { this.update(fresh); this.around.changed(); this.answered(fresh); },
      moved: (draft, channel) => { this.moved(draft, channel); },
    });
    const private_ = new PrivateElement(this.desk, thread, (fresh) => { this.update(fresh); this.around.changed(); });
    const consults = mayRead(this.desk, thread) ? new Consults(this.desk, thread) : null;
    this.reply = reply;
    this.private_ = private_;
    this.consults = consults;
    this.dataset['paper'] = 'record';
    this.drawn = { head: '', decide: '', past: '' };
    fill(this, this.back(), this.head, this.deciding, this.notice.element,
      h('div', { class: 'inside' }, this.escalation.element, consults?.element), this.tabs, h('div', { class: 'papers' },
      h('section', { class: 'record', 'aria-labelledby': 'record-title', 'data-testid': 'record' },
        h('header', null, h('h3', { id: 'record-title' }, this.desk.t('record')), h('p', null, this.desk.t('record.hint'))),
        this.past, reply),
      private_));
    this.update(thread);
    void consults?.load();
    // On a phone the list has gone with its focus, so the thread's name takes it.
    if (matchMedia('(max-width: 899px)').matches) this.querySelector<HTMLElement>('#thread-title')?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  private update(thread: Thread): void {
    const before = this.thread;
    this.thread = thread;
    this.drawHead(thread);
    const decide = `${thread.status} ${thread.textVersion}`;
    if (this.drawn.decide !== decide) {
      // Whoever was about to decide has another text before them now.
      if (before?.id === thread.id && isUndecided(before) && isUndecided(thread)) this.notice.bad(this.desk.t('change.meanwhile'));
      this.drawn.decide = decide;
      fill(this.deciding, decision(this.desk, thread, this.decide));
    }
    const past = JSON.stringify([thread.replies, thread.promises]);
    if (this.drawn.past !== past) {
      this.drawn.past = past;
      fill(this.past, replies(this.desk, thread), promises(this.desk, thread));
    }
    this.escalation.show(thread);
    this.reply?.update(thread);
    this.private_?.update(thread);
    this.drawTabs(thread);
  }

  /** Drawn anew only when it says something else: an open list or a half-written reason must survive every event. */
  private drawHead(thread: Thread): void {
    const { desk, head } = this;
    const { draft: _draft, replies: _replies, promises: _promises, channel: _channel, ...said } = thread;
    const signature = JSON.stringify(said);
    if (this.drawn.head === signature) return;
    this.drawn.head = signature;
    const focused = document.activeElement instanceof HTMLElement && head.contains(document.activeElement) ? document.activeElement.dataset['testid'] : undefined;
    const change = (what: ThreadChange): void => void this.change(what);
    fill(head, review(desk, thread), triage(desk, thread, change), h('div', { class: 'standing-line' }, decisions(desk, thread), assignee(desk, thread, change)));
    if (focused !== undefined) head.querySelector<HTMLElement>(`[data-testid="${focused}"]`)?.focus();
  }

  private changing: Promise<void> = Promise.resolve();

  private readonly decide: Decide = async (body) => {
    const id = this.threadId;
    const read = this.thread;
    if (id === null || read === null) return false;
    try {
      const thread = await this.desk.api.decide(id, read.textVersion, body);
      if (id !== this.threadId) return true;
      this.update(thread);
      this.around.changed();
      this.notice.good(outcome(this.desk, read, body.action));
      this.querySelector<HTMLElement>('#thread-title')?.focus();
      return true;
    } catch (error) {
      this.notice.bad(problemText(this.desk.t, error));
      if (error instanceof Problem && error.status === 409) await this.again(id);
      return false;
    }
  };

  /** One after the other: two quick choices of one person are no conflict. */
  private change(change: ThreadChange): Promise<void> {
    this.changing = this.changing.then(() => this.changeNow(change));
    return this.changing;
  }

  private async changeNow(change: ThreadChange): Promise<void> {
    const thread = this.thread;
    if (!thread) return;
    this.notice.clear();
    try {
      this.update(await this.desk.api.change(thread.id, thread.version, change));
      this.around.changed();
      this.reply?.recheck();
    } catch (error) {
      this.notice.bad(problemText(this.desk.t, error));
      if (error instanceof Problem && error.code === 'conflict') await this.again(thread.id);
      else {
        this.drawn.head = '';
        this.update(thread);
      }
    }
  }

  private moved(draft: string | null, channel: ChannelSummary): void {
    if (!this.thread) return;
    this.update({ ...this.thread, channel });
    this.private_?.receive(draft);
    this.reply?.tell(this.desk.t('moved'), this.desk.t('moved.show'), () => { this.showPaper('private'); });
  }

  private answered(thread: Thread): void {
    const { t } = this.desk;
    this.notice.good(t('published'));
    const next = this.around.after(thread.id);
    if (next === null) return;
    this.notice.element.append(' ', h('a', { href: formatRoute({ page: 'queue', site: this.desk.site.key, view: this.view, thread: next }), 'data-testid': 'next-thread' }, t('next')));
    this.notice.element.scrollIntoView({ block: 'nearest' });
  }

  private back(): HTMLElement {
    return h('p', { class: 'back' }, h('a', { href: formatRoute({ page: 'queue', site: this.desk.site.key, view: this.view, thread: null }), 'data-testid': 'back' }, `← ${this.desk.t.of('view', this.view)}`));
  }

  /** On a narrow screen the two papers are two tabs; the wide desk hides this switch and shows both. */
  private drawTabs(thread: Thread): void {
    const { t } = this.desk;
    const one = (paper: 'record' | 'private', text: string): HTMLButtonElement =>
      h('button', { type: 'button', class: `to-${paper}`, 'aria-pressed': String(this.dataset['paper'] === paper), 'data-testid': `paper-${paper}`,
        on: { click: () => { this.showPaper(paper); this.tabs.querySelector<HTMLElement>(`.to-${paper}`)?.focus(); } } }, text);
    const unread = thread.channel?.unread ?? 0;
    fill(this.tabs, one('record', t('record')), one('private', unread > 0 ? `${t('private')} (${unread})` : t('private')));
  }

  private showPaper(paper: 'record' | 'private'): void {
    this.dataset['paper'] = paper;
    if (this.thread) this.drawTabs(this.thread);
    if (paper === 'private') this.private_?.reveal();
  }

  private drawIdle(): void {
    const { t } = this.desk;
    const { is, lastMinutes } = this.empty;
    const words = !is || this.view !== 'todo' ? t('thread.none') : lastMinutes === null ? t('empty.todo') : t('empty.last', { n: lastMinutes });
    fill(this, h('div', { class: 'idle' }, h('p', null, words), is ? null : h('p', { class: 'soft' }, t('thread.none.hint'))));
  }
}
