import { fill, h, uid } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { DeskElement } from './element.ts';
import { difference, shiftSpans } from './edit.ts';
import { Latest } from './latest.ts';
import { hasMarker, markerCount } from './marker.ts';
import { Mirror } from './mirror.ts';
import { moves } from './moves.ts';
import { Notes } from './notes.ts';
import { findingAt } from './spans.ts';
import { TextField } from './text-field.ts';
import { promised, verdict } from './verdict.ts';
import { button } from './ui.ts';
import type { Finding, Language, MovedToPrivate, MoveSpan, Replacement, Report } from './types.ts';
import type { Words } from './words.ts';

export interface EditorOptions {
  t: Words;
  label: string;
  placeholder: string;
  text: string;
  lang: Language;
  check: (text: string) => Promise<Report>;
  /** Absent where there is no channel to move to, as in the follow-up that closes it. */
  toPrivate?: (text: string, start: number, end: number, rule: string | null) => Promise<MovedToPrivate>;
  /** The text stands as the server answered; what was taken out goes to the private side. */
  moved?: (moved: MovedToPrivate) => void;
  changed: (text: string) => void;
  /** What Ctrl+Enter does; absent where no key sends, as off the record. */
  publish?: () => void;
  testid?: string;
  /** Marks and notes only: no moves, no verdict, no promise. */
  plain?: true;
  problem: (error: unknown) => void;
}

/** The proof desk: a textarea over its marks, the margin beside it, the moves and the verdict under it. */
export class EditorElement extends DeskElement {
  private readonly options: EditorOptions;
  private readonly field: TextField;
  private readonly mirror = new Mirror();
  private readonly notes: Notes;
  private readonly sheet: HTMLElement;
  private readonly strip = h('div', { class: 'strip' });
  private readonly verdict = h('div', { role: 'status', 'data-testid': 'verdict' });
  private readonly invitation: HTMLButtonElement | null;
  private readonly legend: HTMLElement;
  private readonly checking: Latest<string, Report>;
  private text: string;
  private wanted: readonly string[] = [];
  private findings: Finding[] = [];
  private report: Report | null = null;
  /** The text the report speaks of; another text needs another report before it may go out. */
  private reportText: string | null = null;
  private failed = false;
  private trace: MoveSpan | null = null;
  private lit: number | null = null;
  private tallest = 0;

  constructor(options: EditorOptions) {
    super();
    const { t } = options;
    this.options = options;
    this.text = options.text;
    const legendId = uid('legend');
    this.field = new TextField(options.text, {
      'aria-label': options.label,
      'aria-describedby': legendId,
      'aria-keyshortcuts': options.publish ? 'Control+Enter Meta+Enter' : null,
      placeholder: options.placeholder,
      lang: options.lang,
      spellcheck: 'true',
      maxlength: 5000,
      'data-testid': options.testid ?? 'editor-text',
    });
    this.notes = new Notes(t, {
      take: (finding, replacement, byKey) => void this.take(finding, replacement, byKey),
      open: (index) => { if (this.notes.open(index)) this.redraw(); },
      hover: (index) => { this.light(index); },
      moves: options.toPrivate !== undefined,
      leave: (finding) => { this.field.select(finding.start, finding.end); },
      undo: (again) => { this.field.undo(again); },
    });
    this.legend = h('p', { class: 'legend', id: legendId });
    this.sheet = h('div', { class: 'sheet' }, h('div', { class: 'text' }, this.mirror.element, this.field.element), this.notes.element);
    this.invitation = options.toPrivate ? button(t('invite'), () => void this.invite(), { kind: 'quiet', icon: 'lock', testid: 'invite' }) : null;
    this.checking = new Latest({
      ask: (text) => options.check(text),
      answered: (report, text) => { this.answered(report, text); },
      failed: () => { this.failed = true; this.drawStrip(); },
      pause: 350,
    });
  }

  protected override connected(signal: AbortSignal): void {
    this.classList.toggle('plain', this.options.plain === true);
    fill(this, this.sheet, this.legend, this.strip);
    const listen = { signal };
    const area = this.field.element;
    area.addEventListener('input', () => { this.typed(); }, listen);
    // On a phone an empty paper is small; once used it keeps its height, or a press below it would miss.
    area.addEventListener('focus', () => { this.classList.add('used'); }, listen);
    area.addEventListener('keydown', (event) => { this.keys(event); }, listen);
    area.addEventListener('pointermove', (event) => { this.light(this.mirror.findingUnder(event.clientX, event.clientY)); }, listen);
    area.addEventListener('pointerleave', () => { this.light(null); }, listen);
    const caret = (): void => { this.caretMoved(); };
    area.addEventListener('keyup', caret, listen);
    area.addEventListener('click', caret, listen);
    const watcher = new ResizeObserver(() => { this.place(); });
    watcher.observe(this.mirror.element);
    signal.addEventListener('abort', () => { watcher.disconnect(); this.checking.cancel(); }, { once: true });
    this.redraw();
    this.drawStrip();
    if (this.text.trim() !== '') void this.checking.now(this.text);
    else void this.askWanted();
  }

  get value(): string {
    return this.text;
  }

  get current(): Report | null {
    return this.reportText === this.text ? this.report : null;
  }

  override focus(): void {
    this.field.element.focus();
  }

  /** Puts another text in place; `undoable` goes through the browser's own editing, so that one key takes it back. */
  set(text: string, undoable: boolean): void {
    if (text === this.text) return;
    if (undoable) this.field.apply(difference(this.text, text));
    else this.field.replace(text);
  }

  private want(wanted: readonly string[]): void {
    this.wanted = wanted;
    this.drawStrip();
  }

  /** Asks again about the same words: kind or fault changed, or the server was down. */
  recheck(): void {
    this.reportText = null;
    if (this.text.trim() !== '') void this.checking.now(this.text);
    else void this.askWanted();
  }

  /** The report for exactly what stands here now; null when the checker could not be asked. */
  async reportNow(): Promise<Report | null> {
    return this.current ?? (await this.checking.now(this.text));
  }

  /** A report that came with a refusal, newer than ours. */
  accept(report: Report): void {
    this.answered(report, this.text);
  }

  /** Asks the server for the invitation with its reason, at the caret. */
  private async invite(): Promise<void> {
    const at = this.field.caret;
    await this.move(at, at, null);
  }

  /** Of an empty text only one thing is worth knowing: what this review calls for. */
  private async askWanted(): Promise<void> {
    if (this.options.plain) return;
    try {
      const report = await this.options.check('');
      this.want(report.missingMoves);
    } catch {
      // The strip fills with the first check of real words.
    }
  }

  private typed(): void {
    const edit = difference(this.text, this.field.value);
    this.text = this.field.value;
    this.findings = shiftSpans(this.findings, edit);
    this.trace = null;
    this.failed = false;
    this.redraw();
    this.options.changed(this.text);
    if (this.text.trim() === '') {
      this.checking.cancel();
      this.report = null;
      this.reportText = null;
      this.findings = [];
      this.redraw();
      this.drawStrip();
    } else {
      this.checking.soon(this.text);
    }
  }

  private answered(report: Report, text: string): void {
    if (text !== this.text) return;
    this.failed = false;
    this.report = report;
    this.reportText = text;
    this.findings = report.findings;
    this.redraw();
    this.drawStrip();
  }

  private keys(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const { publish } = this.options;
    if (!publish) return;
    event.preventDefault();
    if (!event.repeat) publish();
  }

  private caretMoved(): void {
    const at = this.field.between;
    if (at !== null && this.notes.open(findingAt(this.findings, at))) this.redraw();
  }

  private light(index: number | null): void {
    if (index === this.lit) return;
    this.lit = index;
    this.notes.light(index);
    this.mirror.draw(this.text, this.findings, index ?? this.notes.active, this.trace);
  }

  private async take(finding: Finding, replacement: Replacement, byKey: boolean): Promise<void> {
    const place = this.notes.focusedPlace();
    if (replacement.action) {
      await this.move(finding.start, finding.end, finding.rule);
      return;
    }
    this.field.apply({ start: finding.start, end: finding.end, text: replacement.text ?? '' });
    // Someone who walks the notes by keyboard goes on with the next one.
    if (byKey && !this.notes.focus(Math.max(place, 0))) this.field.element.focus();
  }

  private async move(start: number, end: number, rule: string | null): Promise<void> {
    const { toPrivate, problem } = this.options;
    if (!toPrivate) return;
    const before = this.text;
    try {
      const moved = await toPrivate(before, start, end, rule);
      // Typed on meanwhile: the answer speaks of another text, so the person presses again.
      if (before !== this.text) return;
      this.field.apply(difference(before, moved.text));
      this.field.select(moved.caret, moved.caret);
      this.options.moved?.(moved);
    } catch (error) {
      problem(error);
    }
  }

  private redraw(): void {
    this.notes.draw(this.findings, this.text.length);
    this.mirror.draw(this.text, this.findings, this.lit ?? this.notes.active, this.trace);
    const count = markerCount(this.text);
    fill(this.legend, ...(count === 0 ? [] : [h('span', { class: 'invite' }, icon('lock'), '[[private]]'), ' ', this.options.t(count === 1 ? 'marker.legend' : 'marker.twice')]));
    if (this.invitation) this.invitation.hidden = hasMarker(this.text);
    this.place();
  }

  private place(): void {
    if (!this.isConnected) return;
    // While someone writes, the paper only grows: what stands below must not jump with every answer of the checker.
    const needed = Math.ceil(this.notes.place(this.mirror));
    this.tallest = this.text === '' ? 0 : Math.max(this.tallest, needed);
    this.sheet.style.setProperty('--margin-height', `${this.tallest}px`);
  }

  private drawStrip(): void {
    const { t } = this.options;
    const show = (span: MoveSpan | null): void => {
      this.trace = span;
      this.mirror.draw(this.text, this.findings, span ? null : this.notes.active, span);
    };
    if (this.options.plain) return;
    fill(this.verdict, ...verdict(t, this.report, this.failed));
    fill(
      this.strip,
      moves(t, this.report, this.wanted, show),
      h(
        'div',
        { class: 'verdict-line' },
        this.verdict,
        this.failed ? button(t('again'), () => { this.recheck(); }, { kind: 'quiet' }) : null,
        this.invitation,
      ),
      promised(t, this.report, this.text),
    );
  }
}
