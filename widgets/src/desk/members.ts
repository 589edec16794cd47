import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { button, calm, complain, failure, field, problemText, skeleton, statusLine, type Field } from './ui.ts';
import type { Member, SiteRole } from './types.ts';

const ROLES: SiteRole[] = ['MODERATOR', 'LEAD', 'ADMIN', 'AUDITOR', 'EXECUTIVE'];

/** Who works on this site, in which role. */
export class MembersElement extends DeskElement {
  private readonly desk: Desk;
  private readonly list = h('div', { class: 'member-list' });
  private readonly status = statusLine('members-status');

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t } = this.desk;
    fill(this, h('h2', { class: 'page-title' }, t('page.members')), this.list, this.status.element, h('h3', null, t('member.add')), this.form());
    void this.load();
  }

  private async load(): Promise<void> {
    const { t, api } = this.desk;
    if (this.list.childElementCount === 0) fill(this.list, skeleton('rows', 4, t('loading')));
    try {
      const { members } = await api.members();
      fill(this.list, h('ul', null, ...members.map((one) => this.row(one))));
    } catch (error) {
      fill(this.list, failure(t, error, () => void this.load()));
    }
  }

  private row(one: Member): HTMLElement {
    const { t, me } = this.desk;
    const remove = button(t('member.remove'), () => void this.drop(one), { kind: 'quiet', label: t('member.remove.named', { name: one.name }) });
    return h('li', null,
      h('span', null, h('strong', null, one.name), one.role ? `, ${one.role}` : ''),
      h('span', { class: 'soft' }, one.email),
      h('span', null, t.of('role', one.siteRole)),
      one.id === me.id ? h('span', { class: 'soft' }, t('member.self')) : remove);
  }

  private async drop(one: Member): Promise<void> {
    const { t } = this.desk;
    try {
      await this.desk.api.removeMember(one.id);
      this.status.good(t('member.removed', { name: one.name }));
      await this.load();
    } catch (error) {
      this.status.bad(problemText(t, error));
    }
  }

  private form(): HTMLFormElement {
    const { t, api } = this.desk;
    const name = h('input', { type: 'text', autocomplete: 'off', required: true, maxlength: 80 });
    const role = h('input', { type: 'text', autocomplete: 'off', required: true, maxlength: 80 });
    const email = h('input', { type: 'email', autocomplete: 'off', required: true, maxlength: 254 });
    const password = h('input', { type: 'password', autocomplete: 'new-password', required: true });
    const siteRole = h('select', null, ...ROLES.map((value) => h('option', { value }, t.of('role', value))));
    const fields: Record<string, Field> = {
      name: field(t('member.name'), name),
      role: field(t('member.job'), role, t('member.job.hint')),
      email: field(t('signin.email'), email),
      siteRole: field(t('member.role'), siteRole),
      password: field(t('member.password'), password, t('member.password.hint')),
    };
    const submit = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'member-add' }, t('member.add'));
    const send = async (form: HTMLFormElement): Promise<void> => {
      calm(fields);
      this.status.clear();
      submit.disabled = true;
      try {
        const chosen = ROLES.find((value) => value === siteRole.value) ?? 'MODERATOR';
        const added = await api.addMember({ name: name.value.trim(), role: role.value.trim(), email: email.value.trim(), siteRole: chosen, password: password.value });
        form.reset();
        this.status.good(t('member.added', { name: added.name }));
        await this.load();
      } catch (error) {
        complain(fields, error);
        this.status.bad(problemText(t, error));
      } finally {
        submit.disabled = false;
      }
    };
    const form = h('form', { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(form); } } },
      ...Object.values(fields).map((one) => one.element), h('div', { class: 'buttons' }, submit));
    return form;
  }
}
