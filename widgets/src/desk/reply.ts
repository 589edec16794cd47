import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { Clearances } from './clearances.ts';
import type { Desk } from './context.ts';
import { DraftKeeper, type DraftState, type Saved } from './draft.ts';
import { draftLine } from './draft-line.ts';
import { EditorElement } from './editor.ts';
import { DeskElement } from './element.ts';
import { frontPage } from './front-page.ts';
import { Publishing } from './publishing.ts';
import type { ChannelSummary, Draft, Thread } from './types.ts';
import { button, problemText, statusLine } from './ui.ts';

interface ReplyEvents {
  published: (thread: Thread) => void;
  moved: (privateDraft: string | null, channel: ChannelSummary) => void;
}

/** On the record: the editor, its draft, the front page and the way out. */
export class ReplyElement extends DeskElement {
  private readonly desk: Desk;
  private readonly events: ReplyEvents;
  private thread: Thread;
  private editor: EditorElement | null = null;
  private draft: DraftKeeper | null = null;
  private publishing: Publishing<Thread> | null = null;
  private clearances: Clearances | null = null;
  private readonly status = statusLine('reply-status');
  private readonly draftState = h('div', { class: 'draft-state', role: 'status', 'data-testid': 'draft-state' });
  private shape = '';

  constructor(desk: Desk, thread: Thread, events: ReplyEvents) {
    super();
    this.desk = desk;
    this.thread = thread;
    this.events = events;
  }

  protected override connected(signal: AbortSignal): void {
    signal.addEventListener('abort', () => { void this.flush(); }, { once: true });
    this.draw(false);
  }

  update(thread: Thread): void {
    const before = this.thread;
    this.thread = thread;
    this.hear(thread.draft, before.draft);
    void this.clearances?.load();
    this.draw(false);
  }

  recheck(): void {
    this.editor?.recheck();
  }

  async flush(): Promise<void> {
    await this.draft?.flush();
  }

  /** A word about what just happened to this text, with a way there. */
  tell(text: string, way: string, go: () => void): void {
    this.status.good(text);
    this.status.element.append(' ', button(way, go, { kind: 'quiet', testid: 'show-private' }));
  }

  /** Which of the few faces this paper shows; drawn anew only when that changes, so that typing is never disturbed. */
  private draw(writing: boolean): void {
    const { thread, desk } = this;
    const { t } = desk;
    const again = thread.replies.length > 0 && !thread.draft && !writing && desk.drafts.get(thread.id) === '' && !(this.editor && this.editor.value !== '');
    const shape = !desk.writes ? 'read' : thread.status !== 'PUBLISHED' ? thread.status : again ? 'again' : 'write';
    if (shape === this.shape) return;
    this.shape = shape;
    if (shape === 'write') {
      this.write();
      return;
    }
    this.close();
    if (shape === 'again') fill(this, button(t('reply.again'), () => { this.draw(true); this.editor?.focus(); }, { testid: 'reply-again' }));
    else if (shape === 'read') fill(this, this.readOnly());
    else fill(this, h('p', { class: 'soft quiet-line' }, t.of('reply.status', thread.status)));
  }

  private write(): void {
    const { t, api, role, drafts } = this.desk;
    const id = this.thread.id;
    const unsaved = drafts.get(id);
    const draft = new DraftKeeper({
      draft: this.thread.draft,
      put: (text, version) => this.save(text, version),
      changed: (state) => {
        if (!draft.dirty) drafts.set(id, '');
        this.drawDraft(state);
      },
    });
    const editor = new EditorElement({
      t,
      label: t('reply.label'),
      placeholder: t('reply.placeholder', { name: this.thread.authorName }),
      text: unsaved === '' ? (this.thread.draft?.text ?? '') : unsaved,
      lang: this.thread.language,
      check: (text) => api.check(id, text),
      toPrivate: (text, start, end, rule) => api.moveToPrivate(id, { text, start, end, rule }),
      moved: (moved) => { this.events.moved(moved.privateDraft, moved.channel); },
      changed: (text) => { drafts.set(id, text); draft.typed(text); this.publishing?.reset(); this.status.clear(); },
      publish: () => void this.publishing?.press(),
      problem: (error) => { this.status.bad(problemText(t, error)); },
    });
    const clearances = new Clearances(this.desk, id, () => { this.publishing?.reset(); editor.recheck(); });
    const gateway = h('div', { class: 'gateway' });
    const publish = button(t('publish'), () => void this.publishing?.press(), { kind: 'primary', testid: 'publish', keys: 'Control+Enter Meta+Enter' });
    publish.append(h('kbd', { 'aria-hidden': 'true' }, /Mac|iPhone|iPad/u.test(navigator.userAgent) ? '⌘⏎' : 'Ctrl ⏎'));
    this.draft = draft;
    this.editor = editor;
    this.publishing = new Publishing({
      t, role, editor, place: gateway,
      send: (publication, key) => api.publish(id, publication, key),
      done: (thread) => { draft.published(); editor.set('', false); this.shape = ''; this.events.published(thread); },
      problem: (error) => { this.status.bad(`${problemText(t, error)} ${t('kept')}`); },
      busy: (busy) => { publish.disabled = busy; },
      empty: () => { this.status.bad(t('reply.empty')); editor.focus(); },
      falseAlarm: (text, finding) => void clearances.ask(text, finding),
    });
    this.clearances = clearances;
    fill(this, editor, clearances.element, gateway, this.status.element, h('div', { class: 'actions' },
      button(t('front-page'), () => void this.preview(), { testid: 'front-page' }),
      button(t('save'), () => void draft.flush(), { testid: 'save' }),
      this.draftState, publish));
    this.drawDraft(draft.now);
    void clearances.load();
    if (unsaved !== '') draft.typed(unsaved);
  }

  private close(): void {
    this.draft?.stop();
    this.draft = null;
    this.editor = null;
    this.publishing = null;
    this.clearances = null;
    this.status.clear();
  }

  private readOnly(): HTMLElement | null {
    const { t } = this.desk;
    const { draft, replies } = this.thread;
    if (draft === null) return replies.length > 0 ? null : h('p', { class: 'soft quiet-line' }, t('reply.none'));
    return h('div', { class: 'draft-read' }, h('p', { class: 'soft' }, t('draft.of', { name: draft.by.name })), h('p', { class: 'reply-text', lang: this.thread.language }, draft.text));
  }

  private async save(text: string, version: number): Promise<Saved> {
    try {
      return { ok: true, ...(await this.desk.api.saveDraft(this.thread.id, text, version)) };
    } catch (error) {
      const current = error instanceof Problem && error.code === 'conflict' ? error.extras['current'] : null;
      if (typeof current === 'object' && current !== null && 'text' in current) return { ok: false, theirs: current as Draft };
      // The draft is gone, published by a colleague; these words are a new one.
      if (current === 'none' && version !== 0) return this.save(text, 0);
      throw error;
    }
  }

  /** A colleague saved: with nothing unsaved here their words come in, else the next save meets the conflict. */
  private hear(theirs: Draft | null, before: Draft | null): void {
    if (!theirs || !this.draft || !this.editor || this.draft.dirty) return;
    if (theirs.version === before?.version || theirs.by.id === this.desk.me.id || theirs.text === this.editor.value) return;
    this.draft.takeTheirs(theirs);
    this.editor.set(theirs.text, false);
    this.status.good(this.desk.t('draft.arrived', { name: theirs.by.name }));
  }

  private drawDraft(state: DraftState): void {
    fill(this.draftState, draftLine(this.desk.t, state, {
      retry: () => void this.draft?.flush(),
      mine: () => void this.draft?.keepMine(),
      theirs: (draft) => { this.draft?.takeTheirs(draft); this.editor?.set(draft.text, true); },
    }));
  }

  private async preview(): Promise<void> {
    const { editor } = this;
    if (!editor) return;
    const report = editor.value.trim() === '' ? null : await editor.reportNow();
    frontPage(this.desk, this.thread, editor.value, report);
  }
}
