import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import type { Consult } from './colleague-types.ts';
import type { Desk } from './context.ts';
import { IdempotencyKeys } from './idempotency.ts';
import type { ChannelView, Thread } from './types.ts';
import { button, calm, choice, complain, failure, field, problemText, skeleton, statusLine, type Field } from './ui.ts';

const HOURS = [2, 4, 24, 48, 72] as const;

export interface Asked {
  readonly asked: (all: readonly Consult[], email: string) => void;
  readonly cancelled: () => void;
}

/** Whom, what, by when; and of the private part nothing unless it is ticked. */
export class ConsultForm {
  readonly element: HTMLFormElement;
  private readonly desk: Desk;
  private readonly thread: Thread;
  private readonly done: Asked;
  private readonly keys = new IdempotencyKeys();
  private readonly who = h('input', { type: 'text', maxlength: 80, 'data-testid': 'consult-who' });
  private readonly email = h('input', { type: 'email', maxlength: 254, autocomplete: 'off', 'data-testid': 'consult-email' });
  private readonly question = h('textarea', { rows: 3, maxlength: 2000, 'data-testid': 'consult-question' });
  private readonly fields: Record<string, Field>;
  private readonly status = statusLine('consult-form-status');
  private readonly parts = new Map<string, HTMLInputElement>();
  private readonly messages = new Map<string, HTMLInputElement>();
  private hours: number = HOURS[1];
  private due = { sign: '', at: '' };

  constructor(desk: Desk, thread: Thread, done: Asked) {
    this.desk = desk;
    this.thread = thread;
    this.done = done;
    const { t } = desk;
    this.fields = {
      who: field(t('consult.who'), this.who, t('consult.who.hint')),
      email: field(t('consult.email'), this.email, t('consult.email.hint')),
      question: field(t('consult.question'), this.question),
    };
    const dues = HOURS.map((hours) => ({ value: String(hours), text: t('consult.hours', { n: hours }) }));
    const send = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'consult-send' }, t('consult.send'));
    this.element = h('form', { class: 'page-form consult-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void this.send(send); } } },
      ...Object.values(this.fields).map((one) => one.element),
      choice(t('consult.due'), dues, String(this.hours), (value) => { this.hours = Number(value); }, 'consult-due'),
      h('p', null, t('consult.sees')),
      thread.channel === null ? null : this.privateChoice(),
      this.status.element,
      h('div', { class: 'buttons' }, send, button(t('cancel'), done.cancelled)));
  }

  focus(): void {
    this.who.focus();
  }

  /** Looking for what to show is reading it, so it is opened by a press. */
  private privateChoice(): HTMLElement {
    const { t } = this.desk;
    const place = h('div', { class: 'consult-private' });
    const look = button(t('consult.private'), () => void load(), { kind: 'quiet', icon: 'lock', testid: 'consult-private' });
    const load = async (): Promise<void> => {
      fill(place, skeleton('messages', 3, t('loading')));
      try {
        fill(place, this.choices(await this.desk.api.channel(this.thread.id)));
        place.querySelector('input')?.focus();
      } catch (error) {
        fill(place, failure(t, error, () => void load()));
      }
    };
    fill(place, look, h('p', { class: 'field-hint' }, t('private.open.hint')));
    return place;
  }

  private choices(view: ChannelView): HTMLElement {
    const { t } = this.desk;
    const box = (kept: Map<string, HTMLInputElement>, id: string, whose: string, text: string): HTMLElement => {
      const tick = h('input', { type: 'checkbox', 'data-testid': 'consult-show' });
      kept.set(id, tick);
      return h('label', null, tick, h('span', null, h('strong', null, whose), ' ', text));
    };
    const said = view.messages.filter((one) => one.from !== 'SYSTEM');
    const rows = [
      ...view.privateParts.map((one) => box(this.parts, one.id, one.kind === 'WISH' ? t('part.wish') : t('part.span', { what: t.of('rule', one.rule ?? 'other') }), one.text)),
      ...said.map((one) => box(this.messages, one.clientId, one.name ?? '', one.file?.name ?? one.text)),
    ];
    return rows.length === 0 ? h('p', { class: 'soft' }, t('private.nomessages')) : h('fieldset', null, h('legend', null, t('consult.private.legend')), ...rows);
  }

  private async send(press: HTMLButtonElement): Promise<void> {
    const { api } = this.desk;
    calm(this.fields);
    this.status.clear();
    press.disabled = true;
    const words = { who: this.who.value.trim(), email: this.email.value.trim(), question: this.question.value.trim(), parts: ticked(this.parts), messages: ticked(this.messages) };
    try {
      const { consults } = await api.consult(this.thread.id, { ...words, dueAt: this.dueAt(words) }, this.keys.keyFor([words, this.hours]));
      this.keys.done();
      this.done.asked(consults, words.email);
    } catch (error) {
      this.refused(error);
    } finally {
      press.disabled = false;
    }
  }

  /** What is wrong stands beside its field; the line below says the rest. */
  private refused(error: unknown): void {
    const { t } = this.desk;
    const wrong = error instanceof Problem ? error.fields : [];
    complain(this.fields, error);
    const beside = wrong.length > 0 && wrong.every((one) => one.field in this.fields);
    this.status.bad(beside ? t('kept') : `${problemText(t, error)} ${t('kept')}`);
  }

  /** The same press repeated asks for the same time, or it would be another request. */
  private dueAt(words: unknown): string {
    const sign = JSON.stringify([words, this.hours]);
    // A minute less: the server's clock may be behind, and 72 hours are the most.
    if (this.due.sign !== sign) this.due = { sign, at: new Date(Date.now() + this.hours * 3_600_000 - 60_000).toISOString() };
    return this.due.at;
  }
}

function ticked(boxes: ReadonlyMap<string, HTMLInputElement>): string[] {
  return [...boxes].filter(([, box]) => box.checked).map(([id]) => id);
}
