import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { mayRead } from './gate.ts';
import { timeLeft } from './time-left.ts';
import type { Escalation, Member, Thread } from './types.ts';
import { button, choice, failure, field, problemText, skeleton, statusLine } from './ui.ts';

const HOURS = [4, 24, 72] as const;

/** To the top: one executive sees the whole thread, what is private too, until it is ended. */
export class EscalationPanel {
  readonly element: HTMLElement;
  private readonly desk: Desk;
  private readonly changed: (thread: Thread) => void;
  private readonly body = h('div', { class: 'escalation-body' });
  private readonly status = statusLine('escalation-status');
  private drawn = '';

  constructor(desk: Desk, changed: (thread: Thread) => void) {
    this.desk = desk;
    this.changed = changed;
    this.element = h('section', { class: 'escalation', 'aria-label': desk.t('escalation'), 'data-testid': 'escalation' }, this.body, this.status.element);
  }

  show(thread: Thread): void {
    const signature = JSON.stringify(thread.escalation);
    if (this.drawn === signature) return;
    this.drawn = signature;
    this.status.clear();
    if (thread.escalation) this.showStanding(thread, thread.escalation);
    else this.offer(thread);
  }

  private showStanding(thread: Thread, escalation: Escalation): void {
    const { t } = this.desk;
    const left = timeLeft(escalation.dueAt, Date.now());
    const why = h('q', { lang: thread.language });
    fill(this.body, h('div', { class: 'escalated', 'data-testid': 'escalated' },
      h('p', null, icon('warning'), ' ', h('strong', null, t('escalation.with', { name: escalation.to.name })), ` · ${t(left.key, left.params)}`),
      h('p', { class: 'soft' }, t('escalation.by', { name: escalation.by }), ' ', timeElement(escalation.at, t.lang)),
      mayRead(this.desk, thread) ? h('p', null, why) : null,
      mayRead(this.desk, thread) ? button(t('escalation.end'), () => void this.end(thread.id), { testid: 'escalation-end' }) : null));
    if (mayRead(this.desk, thread)) void this.tellWhy(thread.id, why);
  }

  private async tellWhy(thread: string, place: HTMLElement): Promise<void> {
    try {
      place.textContent = (await this.desk.api.escalation(thread)).why ?? '';
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
    }
  }

  private offer(thread: Thread): void {
    const { t } = this.desk;
    fill(this.body, this.desk.writes ? button(t('escalation.begin'), () => void this.begin(thread), { kind: 'quiet', testid: 'escalate' }) : null);
  }

  private async begin(thread: Thread): Promise<void> {
    const { t, api } = this.desk;
    this.status.clear();
    fill(this.body, skeleton('form', 3, t('loading')));
    try {
      const { members } = await api.members();
      const executives = members.filter((one) => one.siteRole === 'EXECUTIVE');
      const [first] = executives;
      if (first) fill(this.body, this.form(thread, executives, first));
      else {
        this.offer(thread);
        this.status.bad(t('escalation.nobody'));
      }
      this.body.querySelector<HTMLElement>('select, textarea')?.focus();
    } catch (error) {
      fill(this.body, failure(t, error, () => void this.begin(thread)));
    }
  }

  private form(thread: Thread, executives: readonly Member[], first: Member): HTMLFormElement {
    const { t } = this.desk;
    let executive = first.id;
    let hours: number = HOURS[1];
    const why = h('textarea', { rows: 3, maxlength: 2000, 'data-testid': 'escalation-why' });
    const written = field(t('escalation.why'), why, t('escalation.why.hint'));
    const send = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'escalation-send' }, t('escalation.send'));
    const submit = async (): Promise<void> => {
      written.complain(null);
      send.disabled = true;
      try {
        const dueAt = new Date(Date.now() + hours * 3_600_000).toISOString();
        this.changed(await this.desk.api.escalate(thread.id, { executive, why: why.value.trim(), dueAt }));
        this.desk.say(t('escalation.sent'));
      } catch (error) {
        const about = error instanceof Problem ? error.fields.find((one) => one.field === 'why') : undefined;
        written.complain(about?.message ?? null);
        this.status.bad(about ? t('kept') : `${problemText(t, error)} ${t('kept')}`);
      } finally {
        send.disabled = false;
      }
    };
    const people = executives.map((one) => ({ value: one.id, text: [one.name, one.role].filter(Boolean).join(', ') }));
    const times = HOURS.map((n) => ({ value: String(n), text: t('consult.hours', { n }) }));
    return h('form', { class: 'page-form inside-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void submit(); } } },
      choice(t('escalation.to'), people, executive, (value) => { executive = value; }, 'escalation-to'),
      choice(t('escalation.due'), times, String(hours), (value) => { hours = Number(value); }, 'escalation-due'),
      written.element,
      h('p', null, t('escalation.sees')),
      h('div', { class: 'buttons' }, send, button(t('cancel'), () => { this.status.clear(); this.offer(thread); })));
  }

  private async end(thread: string): Promise<void> {
    try {
      this.changed(await this.desk.api.endEscalation(thread));
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
    }
  }
}
