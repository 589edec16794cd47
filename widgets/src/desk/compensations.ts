import { fill, h } from '../shared/dom.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { IdempotencyKeys } from './idempotency.ts';
import type { Compensation } from './types.ts';
import { button, calm, choice, complain, field, problemText, statusLine, type Field } from './ui.ts';

/** What the customer was given: recorded here, approved by a lead above the site's limit, never in public. */
export class Compensations {
  readonly element: HTMLElement;
  private readonly desk: Desk;
  private readonly thread: string;
  private readonly list = h('ul', { class: 'compensations' });
  private readonly count = h('span');
  private readonly status = statusLine('compensation-status');

  constructor(desk: Desk, thread: string) {
    this.desk = desk;
    this.thread = thread;
    const place = h('div');
    const begin = button(desk.t('compensation.add'), () => { fill(place, this.form(() => { fill(place); })); place.querySelector('input')?.focus(); }, { kind: 'quiet', testid: 'compensation-add' });
    this.element = h('details', { class: 'compensation', 'data-testid': 'compensations' },
      h('summary', null, desk.t('compensation'), ' ', this.count), this.list, this.status.element, desk.writes ? begin : null, place,
      desk.role !== 'LEAD' && desk.role !== 'ADMIN' ? null : h('p', null, h('a', { href: desk.api.compensationsAddress(), download: 'compensations.csv' }, desk.t('compensation.export'))));
  }

  show(all: readonly Compensation[]): void {
    this.count.textContent = all.length === 0 ? '' : `(${all.length})`;
    fill(this.list, ...all.map((one) => this.row(one)));
  }

  private row(one: Compensation): HTMLElement {
    const { t, role } = this.desk;
    const step = (what: 'approve' | 'settle' | 'cancel'): HTMLElement =>
      button(t(`compensation.${what}`), () => void this.step(one.id, what), { kind: 'quiet', testid: `compensation-${what}` });
    const open = this.desk.writes && (one.state === 'PROPOSED' || one.state === 'APPROVED');
    return h('li', { 'data-testid': 'compensation', 'data-state': one.state },
      h('p', null, h('strong', null, one.what), `, ${money(one, t.lang)} · `, t.of('compensation.state', one.state)),
      h('p', { class: 'soft' }, `${one.why} · ${t.of('compensation.bearer', one.bearer)} · ${one.recordedBy}, `, timeElement(one.recordedAt, t.lang),
        one.approvedBy === null ? null : ` · ${t('compensation.approvedby', { name: one.approvedBy })}`),
      h('div', { class: 'buttons' },
        one.state === 'PROPOSED' && (role === 'LEAD' || role === 'ADMIN') ? step('approve') : null,
        open && one.state === 'APPROVED' ? step('settle') : null,
        open ? step('cancel') : null));
  }

  private async step(item: string, what: 'approve' | 'settle' | 'cancel'): Promise<void> {
    try {
      const { compensations } = await this.desk.api.compensation(this.thread, item, what);
      this.show(compensations);
      this.status.clear();
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
    }
  }

  private form(close: () => void): HTMLFormElement {
    const { t, api } = this.desk;
    const keys = new IdempotencyKeys();
    const what = h('input', { type: 'text', maxlength: 500, 'data-testid': 'compensation-what' });
    const amount = h('input', { type: 'text', inputmode: 'decimal', maxlength: 12, 'data-testid': 'compensation-amount' });
    const currency = h('input', { type: 'text', maxlength: 3, value: this.desk.site.language === 'ru' ? 'RUB' : 'EUR', 'data-testid': 'compensation-currency' });
    const why = h('input', { type: 'text', maxlength: 1000, 'data-testid': 'compensation-why' });
    let bearer: Compensation['bearer'] = 'US';
    const bearers = (['US', 'PARTNER'] as const).map((value) => ({ value, text: t.of('compensation.bearer', value) }));
    const fields: Record<string, Field> = {
      what: field(t('compensation.what'), what),
      amount: field(t('compensation.amount'), amount),
      currency: field(t('compensation.currency'), currency),
      why: field(t('compensation.why'), why),
    };
    const save = h('button', { type: 'submit', class: 'button private', 'data-testid': 'compensation-save' }, t('compensation.save'));
    const send = async (): Promise<void> => {
      calm(fields);
      save.disabled = true;
      const body = { what: what.value.trim(), amount: amount.value.trim(), currency: currency.value.trim(), why: why.value.trim(), bearer };
      try {
        const { compensations } = await api.compensate(this.thread, body, keys.keyFor(body));
        keys.done();
        this.show(compensations);
        this.status.clear();
        close();
      } catch (error) {
        complain(fields, error);
        this.status.bad(problemText(t, error));
      } finally {
        save.disabled = false;
      }
    };
    return h('form', { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
      ...Object.values(fields).map((one) => one.element),
      choice(t('compensation.bearer'), bearers, bearer, (value) => { bearer = value; }, 'compensation-bearer'),
      h('div', { class: 'buttons' }, save, button(t('cancel'), close)));
  }
}

function money(one: Compensation, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'currency', currency: one.currency }).format(Number(one.amount));
}
