import { fill, h } from '../shared/dom.ts';
import { exact, timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { button, failure, skeleton } from './ui.ts';
import type { AuditEntry, DeadLetter } from './types.ts';
import type { Words } from './words.ts';

/** Who did what: ids and actions, never a text. An admin sees below it what could not be delivered. */
export class AuditElement extends DeskElement {
  private readonly desk: Desk;
  private readonly rows = h('tbody');
  private readonly foot = h('div', { class: 'foot' });
  private readonly letters = h('div', { class: 'letters' });

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t } = this.desk;
    const head = ['audit.at', 'audit.actor', 'audit.action', 'audit.subject'] as const;
    fill(this, h('h2', { class: 'page-title' }, t('page.audit')),
      h('div', { class: 'table', tabindex: 0, role: 'group', 'aria-label': t('page.audit') },
        h('table', { 'data-testid': 'audit' }, h('thead', null, h('tr', null, ...head.map((key) => h('th', { scope: 'col' }, t(key))))), this.rows)),
      this.foot, this.letters);
    this.rows.replaceChildren();
    void this.load(null);
    if (this.desk.role === 'ADMIN') void this.loadLetters();
  }

  private async load(cursor: string | null): Promise<void> {
    const { t, api } = this.desk;
    fill(this.foot, skeleton('rows', 3, t('loading')));
    try {
      const { entries, next } = await api.audit(cursor);
      this.rows.append(...entries.map((one) => this.row(one)));
      const empty = this.rows.childElementCount === 0;
      fill(this.foot, empty ? h('p', { class: 'empty' }, t('audit.empty')) : null, next === null ? null : button(t('more'), () => void this.load(next), { kind: 'quiet' }));
    } catch (error) {
      fill(this.foot, failure(t, error, () => void this.load(cursor)));
    }
  }

  private row(one: AuditEntry): HTMLElement {
    const { t } = this.desk;
    const details = this.details(one.details);
    return h('tr', null,
      h('td', null, timeElement(one.at, t.lang)),
      h('td', null, actorOf(t, one.actor)),
      h('td', null, t.of('audit', one.action) === t('audit.other') ? one.action : t.of('audit', one.action)),
      h('td', null, one.target, details === '' ? null : h('span', { class: 'soft details' }, details)));
  }

  /** Words only: ids stand beside them already, and yes or no without its question says nothing. */
  private details(details: Record<string, string>): string {
    const { t } = this.desk;
    return Object.entries(details)
      .filter(([, value]) => value !== '' && !/^(null|true|false|[\da-f]{8}-[\da-f-]{27})$/u.test(value))
      .map(([name, value]) => (name === 'reason' ? t.of('reason', value) : name === 'outcome' ? t.of('outcome', value) : value))
      .join(', ');
  }

  private async loadLetters(): Promise<void> {
    const { t, api } = this.desk;
    try {
      const { dead } = await api.outbox();
      fill(this.letters, ...(dead.length === 0 ? [] : [h('h3', null, t('outbox')), h('ul', null, ...dead.map((one) => this.letter(one)))]));
    } catch (error) {
      fill(this.letters, failure(t, error, () => void this.loadLetters()));
    }
  }

  private letter(one: DeadLetter): HTMLElement {
    const { t, api } = this.desk;
    const again = async (): Promise<void> => {
      try {
        await api.resend(one.id);
        this.desk.say(t('outbox.resent'));
        await this.loadLetters();
      } catch (error) {
        fill(this.letters, failure(t, error, () => void this.loadLetters()));
      }
    };
    return h('li', { title: exact(new Date(one.deadAt), t.lang) },
      h('span', null, t('outbox.item', { kind: one.kind, n: one.attempts }), one.lastError ? ` · ${one.lastError}` : ''),
      button(t('outbox.again'), () => void again(), { kind: 'quiet' }));
  }
}

/** Who is no member has a word instead of a name. */
function actorOf(t: Words, actor: string | null): string {
  const nobody = actor === null || actor === '' || actor === 'system';
  return nobody ? t('audit.system') : actor === 'staff' ? t('audit.staff') : actor === 'customer' ? t('audit.customer') : actor;
}
