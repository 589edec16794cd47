import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { failure, problemText, skeleton, statusLine } from './ui.ts';
import { SECTORS, type SiteRule } from './types.ts';

/** How heavy each rule of the checker weighs on this site; what guards personal data has a floor. */
export class RulesElement extends DeskElement {
  private readonly desk: Desk;
  private readonly list = h('div', { class: 'rule-list' });
  private readonly mistakes = h('div', null);
  private readonly trades = h('fieldset', { class: 'trades' });
  private readonly status = statusLine('rules-status');
  private rules: readonly SiteRule[] = [];
  private sectors: readonly string[] = [];

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t } = this.desk;
    fill(this, h('h3', null, t('rules.title')), h('p', { class: 'soft' }, t('rules.what')), this.mistakes, this.trades, this.status.element,
      h('details', null, h('summary', null, t('rules.show')), this.list));
    void this.load();
  }

  private async load(): Promise<void> {
    const { t, api } = this.desk;
    fill(this.list, skeleton('rows', 4, t('loading')));
    try {
      const { rules, sectors, mistakes } = await api.rules();
      this.rules = rules;
      this.sectors = sectors;
      fill(this.trades, h('legend', null, t('rules.sectors')), ...SECTORS.map((one) => this.trade(one)));
      fill(this.mistakes, mistakes.length === 0 ? null : h('p', { class: 'status-line bad' }, t('rules.refused')),
        mistakes.length === 0 ? null : h('ul', null, ...mistakes.map((one) => h('li', null, h('code', null, one)))));
      fill(this.list, h('ul', null, ...rules.map((one) => this.row(one))));
    } catch (error) {
      fill(this.list, failure(t, error, () => void this.load()));
    }
  }

  private trade(sector: string): HTMLElement {
    const { t } = this.desk;
    const box = h('input', { type: 'checkbox', checked: this.sectors.includes(sector), 'data-testid': `sector-${sector}`,
      on: { change: () => {
        const others = this.sectors.filter((one) => one !== sector);
        void this.save(this.rules, box.checked ? [...others, sector] : others, t.of('sector', sector));
      } } });
    return h('label', null, box, ' ', t.of('sector', sector));
  }

  private row(rule: SiteRule): HTMLElement {
    const { t } = this.desk;
    const select = h('select', { 'aria-label': t('rules.level', { rule: rule.id }), 'data-testid': `rule-${rule.id}`, disabled: rule.levels.length < 2,
      on: { change: () => void this.choose(rule, select.value) } },
      ...rule.levels.map((level) => h('option', { value: level, selected: level === rule.level }, t.of('level', level))));
    return h('li', null, h('span', null, h('code', null, rule.id), ' ', rule.message), select);
  }

  private async choose(rule: SiteRule, level: string): Promise<void> {
    await this.save(this.rules.map((one) => (one.id === rule.id ? { ...one, level } : one)), this.sectors, rule.id);
  }

  private async save(rules: readonly SiteRule[], sectors: readonly string[], what: string): Promise<void> {
    const { t, api } = this.desk;
    try {
      const choices = rules.filter((one) => one.level !== one.severity).map((one) => ({ rule: one.id, level: one.level }));
      const saved = await api.chooseRules(choices, sectors);
      this.rules = saved.rules;
      this.sectors = saved.sectors;
      this.status.good(t('rules.saved', { what }));
    } catch (error) {
      this.status.bad(problemText(t, error));
    }
  }
}
