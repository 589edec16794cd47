import { Problem } from '../shared/api.ts';
import { fill } from '../shared/dom.ts';
import type { Publication } from './desk-api.ts';
import type { EditorElement } from './editor.ts';
import { gate, type Gate } from './gate.ts';
import { gatePanel } from './gate-panel.ts';
import { IdempotencyKeys } from './idempotency.ts';
import type { Finding, Report, SiteRole } from './types.ts';
import type { Words } from './words.ts';

export interface PublishingOptions<R> {
  t: Words;
  role: SiteRole;
  editor: EditorElement;
  /** Where the question appears. */
  place: HTMLElement;
  send: (publication: Publication, key: string) => Promise<R>;
  done: (result: R) => void;
  problem: (error: unknown) => void;
  busy: (busy: boolean) => void;
  /** What is said beside the text, such as the outcome: saying another thing is another request. */
  beside?: () => string | undefined;
  empty: () => void;
  /** Asks a colleague about a stop that nobody overrides. */
  falseAlarm?: (text: string, finding: Finding) => void;
}

/** The way from a press of Publish to the public, the same for a reply and for the follow-up that closes a channel. */
export class Publishing<R> {
  private readonly options: PublishingOptions<R>;
  private readonly keys = new IdempotencyKeys();
  private running = false;

  constructor(options: PublishingOptions<R>) {
    this.options = options;
  }

  /** The first press: checks exactly these words, then publishes, asks, or says why not. */
  async press(): Promise<void> {
    const { editor, empty, role } = this.options;
    if (this.running) return;
    if (editor.value.trim() === '') {
      empty();
      return;
    }
    const text = editor.value;
    const report = await this.during(() => editor.reportNow());
    // Typed on while the checker was asked: that text was not the one the press was meant for.
    if (editor.value !== text) return;
    // Without an answer from the checker the server still decides: it runs the same gate.
    const step: Gate = report ? gate(report, role) : { step: 'publish' };
    if (step.step === 'publish') await this.send(false);
    else this.ask(step);
  }

  /** The text changed: what was asked no longer holds. */
  reset(): void {
    if (!this.running) fill(this.options.place);
  }

  private ask(step: Exclude<Gate, { step: 'publish' }>): void {
    const { t, place, editor, falseAlarm } = this.options;
    const panel = gatePanel(t, step, {
      back: () => { fill(place); editor.focus(); },
      confirm: () => void this.send(true),
      override: (reason) => void this.send(true, reason),
      ...(falseAlarm ? { falseAlarm: (finding: Finding) => { falseAlarm(editor.value, finding); } } : {}),
    });
    fill(place, panel);
    panel.querySelector<HTMLElement>('h4')?.focus();
    panel.scrollIntoView({ block: 'nearest' });
  }

  private async send(confirmWarnings: boolean, reason?: string): Promise<void> {
    const { editor, place, problem, role } = this.options;
    if (this.running) return;
    const body: Publication = { text: editor.value, confirmWarnings, ...(reason === undefined ? {} : { override: { reason } }) };
    try {
      const result = await this.during(() => this.options.send(body, this.keys.keyFor([body, this.options.beside?.()])));
      this.keys.done();
      fill(place);
      this.options.done(result);
    } catch (error) {
      const report = reportOf(error);
      const step = report ? gate(report, role) : null;
      if (report) editor.accept(report);
      if (step && step.step !== 'publish') this.ask(step);
      else problem(error);
    }
  }

  private async during<T>(work: () => Promise<T>): Promise<T> {
    this.running = true;
    this.options.busy(true);
    try {
      return await work();
    } finally {
      this.running = false;
      this.options.busy(false);
    }
  }
}

/** The server's gate sends its report along with its refusal. */
function reportOf(error: unknown): Report | null {
  if (!(error instanceof Problem)) return null;
  if (error.code !== 'reply-stopped' && error.code !== 'reply-needs-confirmation') return null;
  const report = error.extras['report'];
  return typeof report === 'object' && report !== null && 'verdict' in report ? (report as Report) : null;
}
