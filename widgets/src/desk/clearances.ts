import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { button, problemText, statusLine } from './ui.ts';
import type { Clearance, Finding } from './types.ts';

/** False alarms that nobody overrides: whoever is stopped asks, a colleague decides. */
export class Clearances {
  readonly element = h('section', { class: 'clearances', 'data-testid': 'clearances' });
  private readonly list = h('ul');
  private readonly status = statusLine('clearance-status');
  private readonly desk: Desk;
  private readonly thread: string;
  private readonly decided: () => void;
  private drawn = '';

  constructor(desk: Desk, thread: string, decided: () => void) {
    this.desk = desk;
    this.thread = thread;
    this.decided = decided;
    fill(this.element, this.list, this.status.element);
  }

  /** Asks the server again; a colleague may have decided meanwhile. */
  async load(): Promise<void> {
    try {
      this.draw((await this.desk.api.clearances(this.thread)).clearances);
    } catch {
      // What is shown stays; the next event of the thread asks again.
    }
  }

  async ask(text: string, finding: Finding): Promise<void> {
    const { t, api } = this.desk;
    try {
      await api.askClearance(this.thread, { text, start: finding.start, end: finding.end, rule: finding.rule });
      this.status.good(t('clearance.asked'));
      await this.load();
    } catch (error) {
      this.status.bad(problemText(t, error));
    }
  }

  private draw(all: readonly Clearance[]): void {
    const signature = JSON.stringify(all);
    if (signature === this.drawn) return;
    const changed = this.drawn !== '';
    this.drawn = signature;
    fill(this.list, ...all.filter((one) => one.cleared === null).map((one) => this.item(one)));
    if (changed) this.decided();
  }

  private item(one: Clearance): HTMLElement {
    const { t } = this.desk;
    const words = one.words === null ? null : h('q', null, one.words);
    if (one.mine) return h('li', { 'data-testid': 'clearance' }, t('clearance.waits'), ' ', words);
    const decide = (cleared: boolean) => (): void => void this.decide(one, cleared);
    return h('li', { 'data-testid': 'clearance' },
      h('p', null, t('clearance.wanted', { name: one.askedBy }), ' ', words),
      h('div', { class: 'buttons' },
        button(t('clearance.clear'), decide(true), { testid: 'clearance-clear' }),
        button(t('clearance.refuse'), decide(false), { testid: 'clearance-refuse' })));
  }

  private async decide(one: Clearance, cleared: boolean): Promise<void> {
    const { t, api } = this.desk;
    try {
      await api.decideClearance(this.thread, one.id, cleared);
      this.status.good(t(cleared ? 'clearance.cleared' : 'clearance.refused'));
    } catch (error) {
      this.status.bad(problemText(t, error));
    }
    await this.load();
  }
}
