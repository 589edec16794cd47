import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { ago } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { button, failure, field, problemText, skeleton, statusLine } from './ui.ts';
import type { ApiKey } from './types.ts';

/** The keys with which integrators call for this site. A new one is shown once. */
export class KeysElement extends DeskElement {
  private readonly desk: Desk;
  private readonly list = h('div', { class: 'member-list' });
  private readonly fresh = h('div', { class: 'fresh-key', role: 'status' });
  private readonly status = statusLine('keys-status');

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t } = this.desk;
    fill(this, h('h3', null, t('keys.title')), h('p', { class: 'soft' }, t('keys.what')), this.list, this.fresh, this.status.element, this.form());
    void this.load();
  }

  private async load(): Promise<void> {
    const { t, api } = this.desk;
    if (this.list.childElementCount === 0) fill(this.list, skeleton('rows', 2, t('loading')));
    try {
      const { keys } = await api.keys();
      fill(this.list, keys.length === 0 ? h('p', { class: 'soft' }, t('keys.none')) : h('ul', null, ...keys.map((one) => this.row(one))));
    } catch (error) {
      fill(this.list, failure(t, error, () => void this.load()));
    }
  }

  private row(one: ApiKey): HTMLElement {
    const { t } = this.desk;
    const used = one.lastUsedAt === null ? t('keys.unused') : t('keys.used', { day: ago(new Date(one.lastUsedAt), new Date(), t.lang) });
    return h('li', null,
      h('span', null, h('strong', null, one.name), ` …${one.hint}`),
      h('span', { class: 'soft' }, t('keys.by', { name: one.createdBy })),
      h('span', { class: 'soft' }, used),
      button(t('keys.revoke'), () => void this.revoke(one), { kind: 'quiet', label: t('keys.revoke.named', { name: one.name }) }));
  }

  private async revoke(one: ApiKey): Promise<void> {
    const { t, api } = this.desk;
    try {
      await api.revokeKey(one.id);
      this.status.good(t('keys.revoked', { name: one.name }));
      fill(this.fresh);
      await this.load();
    } catch (error) {
      this.status.bad(problemText(t, error));
    }
  }

  private form(): HTMLFormElement {
    const { t, api } = this.desk;
    const name = h('input', { type: 'text', autocomplete: 'off', required: true, maxlength: 80, 'data-testid': 'key-name' });
    const label = field(t('keys.name'), name, t('keys.name.hint'));
    const submit = h('button', { type: 'submit', class: 'button', 'data-testid': 'key-add' }, t('keys.add'));
    const send = async (): Promise<void> => {
      label.complain(null);
      this.status.clear();
      submit.disabled = true;
      try {
        const issued = await api.issueKey(name.value.trim());
        name.value = '';
        fill(this.fresh, h('p', null, t('keys.once')), h('code', { 'data-testid': 'key-secret', tabindex: 0 }, issued.secret));
        await this.load();
      } catch (error) {
        if (error instanceof Problem && error.fields[0]) label.complain(error.fields[0].message);
        else this.status.bad(problemText(t, error));
      } finally {
        submit.disabled = false;
      }
    };
    return h('form', { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
      label.element, h('div', { class: 'buttons' }, submit));
  }
}
