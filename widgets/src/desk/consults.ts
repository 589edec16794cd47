import { fill, h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { timeElement } from '../shared/times.ts';
import type { Consult } from './colleague-types.ts';
import { ConsultForm } from './consult-form.ts';
import type { Desk } from './context.ts';
import { timeLeft } from './time-left.ts';
import type { Thread } from './types.ts';
import { button, problemText, statusLine } from './ui.ts';

/** The colleagues who were asked, what they answered, and the way to ask another. Only staff read this. */
export class Consults {
  readonly element: HTMLElement;
  private readonly desk: Desk;
  private readonly thread: Thread;
  private readonly list = h('ul', { class: 'consult-list' });
  private readonly place = h('div');
  private readonly status = statusLine('consult-status');
  private drawn = '';

  constructor(desk: Desk, thread: Thread) {
    this.desk = desk;
    this.thread = thread;
    const begin = button(desk.t('consult.ask'), () => { this.begin(begin); }, { kind: 'quiet', testid: 'consult-ask' });
    this.element = h('section', { class: 'consults', 'aria-label': desk.t('consult'), 'data-testid': 'consults' },
      this.list, this.status.element, desk.writes ? begin : null, this.place);
  }

  async load(): Promise<void> {
    try {
      this.show((await this.desk.api.consults(this.thread.id)).consults);
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
    }
  }

  private show(all: readonly Consult[]): void {
    const signature = JSON.stringify(all);
    if (signature === this.drawn) return;
    this.drawn = signature;
    this.status.clear();
    fill(this.list, ...all.map((one) => this.row(one)));
  }

  private row(one: Consult): HTMLElement {
    const { t } = this.desk;
    const open = one.state === 'ASKED';
    return h('li', { 'data-testid': 'consult', 'data-state': one.state },
      h('p', null, h('strong', null, one.who), ' · ', t.of('consult.state', one.state),
        open ? ` · ${this.left(one.dueAt)}` : null),
      h('p', { class: 'soft' }, t('consult.by', { name: one.askedBy }), ' · ', timeElement(one.askedAt, t.lang), ' · ', one.email, ' · ',
        one.shown === 0 ? t('consult.shown.public') : t('consult.shown', { n: one.shown }),
        open && one.openedAt !== null ? ` · ${t('consult.opened')}` : null),
      h('p', { class: 'consult-question' }, one.question),
      one.answer === null ? null : h('blockquote', { class: 'consult-answer', 'data-testid': 'consult-answer' },
        h('p', { class: 'soft' }, icon('tick'), ' ', t('consult.answer', { name: one.who }), ' ', one.endedAt === null ? null : timeElement(one.endedAt, t.lang)),
        h('p', null, one.answer)),
      open && this.desk.writes ? button(t('consult.revoke'), () => void this.revoke(one.id), { kind: 'quiet', testid: 'consult-revoke', label: t('consult.revoke.named', { who: one.who }) }) : null);
  }

  private left(due: string): string {
    const left = timeLeft(due, Date.now());
    return this.desk.t(left.key, left.params);
  }

  private async revoke(id: string): Promise<void> {
    try {
      this.show((await this.desk.api.revokeConsult(this.thread.id, id)).consults);
      this.status.good(this.desk.t('consult.revoked'));
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
      await this.load();
    }
  }

  private begin(opener: HTMLElement): void {
    const close = (): void => {
      fill(this.place);
      opener.hidden = false;
      opener.focus();
    };
    const form = new ConsultForm(this.desk, this.thread, {
      asked: (all, email) => {
        this.show(all);
        this.status.good(this.desk.t('consult.sent', { email }));
        close();
      },
      cancelled: close,
    });
    this.status.clear();
    opener.hidden = true;
    fill(this.place, form.element);
    form.focus();
  }
}
