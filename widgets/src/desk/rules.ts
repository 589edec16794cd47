import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { failure, problemText, skeleton, statusLine } from './ui.ts';
import type { SiteRule } from './types.ts';

/** How heavy each rule of the checker weighs on this site; what guards personal data has a floor. */
export class RulesElement extends DeskElement {
  private readonly desk: Desk;
  private readonly list = h('div', { class: 'rule-list' });
  private readonly mistakes = h('div', null);
  private readonly status = statusLine('rules-status');
  private rules: readonly SiteRule[] = [];

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t } = this.desk;
    fill(this, h('h3', null, t('rules.title')), h('p', { class: 'soft' }, t('rules.what')), this.mistakes, this.status.element,
      h('details', null, h('summary', null, t('rules.show')), this.list));
    void this.load();
  }

  private async load(): Promise<void> {
    const { t, api } = this.desk;
    fill(this.list, skeleton('rows', 4, t('loading')));
    try {
      const { rules, mistakes } = await api.rules();
      this.rules = rules;
      fill(this.mistakes, mistakes.length === 0 ? null : h('p', { class: 'status-line bad' }, t('rules.refused')),
        mistakes.length === 0 ? null : h('ul', null, ...mistakes.map((one) => h('li', null, h('code', null, one)))));
      fill(this.list, h('ul', null, ...rules.map((one) => this.row(one))));
    } catch (error) {
      fill(this.list, failure(t, error, () => void this.load()));
    }
  }

  private row(rule: SiteRule): HTMLElement {
    const { t } = this.desk;
    const select = h('select', { 'aria-label': t('rules.level', { rule: rule.id }), 'data-testid': `rule-${rule.id}`, disabled: rule.levels.length < 2,
      on: { change: () => void this.choose(rule, select.value) } },
      ...rule.levels.map((level) => h('option', { value: level, selected: level === rule.level }, t.of('level', level))));
    return h('li', null, h('span', null, h('code', null, rule.id), ' ', rule.message), select);
  }

  private async choose(rule: SiteRule, level: string): Promise<void> {
    const { t, api } = this.desk;
    const wanted = this.rules.map((one) => (one.id === rule.id ? { ...one, level } : one));
    try {
      const saved = await api.chooseRules(wanted.filter((one) => one.level !== one.severity).map((one) => ({ rule: one.id, level: one.level })));
      this.rules = saved.rules;
      this.status.good(t('rules.saved', { rule: rule.id }));
    } catch (error) {
      this.status.bad(problemText(t, error));
    }
  }
}
