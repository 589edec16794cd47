import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import type { Summary } from '../shared/talk.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { button } from './ui.ts';

/** How the text for the public stands with the customer. */
export function summaryState(desk: Desk, summary: Summary | null, withdraw: () => void): HTMLElement | null {
  const { t } = desk;
  if (summary === null || summary.state === 'PUBLISHED' || summary.state === 'WITHDRAWN') return null;
  const waits = summary.state === 'OFFERED';
  return h(
    'div',
    { class: 'summary-state', 'data-testid': 'summary', 'data-state': summary.state },
    h('p', null, icon(waits ? 'clock' : 'warning'), ' ', h('strong', null, t.of('summary', summary.state)), ' ', waits ? timeElement(summary.dueAt, t.lang) : null),
    h('blockquote', null, summary.text),
    waits && desk.writes ? button(t('summary.withdraw'), withdraw, { testid: 'summary-withdraw' }) : null,
  );
}
