import { h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { calm, complain, field, filled, problemText, statusLine, type Field } from './ui.ts';
import type { ChannelPolicy } from './types.ts';

/** What an admin decides about private channels: messengers, the limit of a compensation, how long a customer is asked and all is kept. */
export class ChannelPolicyElement extends DeskElement {
  private readonly desk: Desk;

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t, api } = this.desk;
    void filled(this, h('h3', null, t('policy.title')), 4, t, async () => {
      const [policy, kept] = await Promise.all([api.channelPolicy(), api.retention()]);
      return [this.form(policy, kept.days)];
    });
  }

  private form(policy: ChannelPolicy, keptDays: number): HTMLFormElement {
    const { t, api } = this.desk;
    const messengers = h('textarea', { rows: 3, spellcheck: 'false', 'data-testid': 'set-messengers' });
    messengers.value = policy.messengers.map((one) => (one.account === null ? one.name : `${one.name} | ${one.account}`)).join('\n');
    const amount = h('input', { type: 'text', inputmode: 'decimal', value: policy.limit?.amount ?? '', 'data-testid': 'set-limit' });
    const currency = h('input', { type: 'text', maxlength: 3, value: policy.limit?.currency ?? '' });
    const days = h('input', { type: 'number', min: 1, max: 60, value: policy.answerDays });
    const kept = h('input', { type: 'number', min: 1, max: 3650, value: keptDays, 'data-testid': 'set-retention' });
    const fields: Record<string, Field> = {
      messengers: field(t('policy.messengers'), messengers, t('policy.messengers.hint')),
      amount: field(t('policy.limit'), amount, t('policy.limit.hint')),
      currency: field(t('compensation.currency'), currency),
      answerDays: field(t('policy.days'), days, t('policy.days.hint')),
      days: field(t('policy.kept'), kept, t('policy.kept.hint')),
    };
    const status = statusLine('policy-status');
    const save = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'policy-save' }, t('save'));
    const send = async (): Promise<void> => {
      calm(fields);
      status.clear();
      save.disabled = true;
      try {
        await api.saveChannelPolicy({
          messengers: messengersIn(messengers.value),
          limit: amount.value.trim() === '' ? null : { amount: amount.value.trim(), currency: currency.value.trim() },
          answerDays: Number(days.value),
        });
        await api.saveRetention(Number(kept.value));
        status.good(t('settings.saved'));
      } catch (error) {
        complain(fields, error, (path) => path.split(/[.[]/u).at(-1) ?? '');
        status.bad(problemText(t, error));
      } finally {
        save.disabled = false;
      }
    };
    return h('form', { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
      ...Object.values(fields).map((one) => one.element), status.element, h('div', { class: 'buttons' }, save));
  }
}

/** One a line: the name, and after a bar the site's own account there. */
function messengersIn(text: string): ChannelPolicy['messengers'] {
  return text.split('\n').map((line) => line.split('|').map((part) => part.trim())).filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', account = '']) => ({ name, account: account === '' ? null : account }));
}
