/** The text that is to stand in public, before it does: the customer reads it first. */
import { Problem } from '../../shared/api.ts';
import { h } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import type { Summary } from '../../shared/talk.ts';
import { timeElement } from '../../shared/times.ts';
import type { Words } from '../words.ts';

export function summaryCard(summary: Summary, t: Words, answer: (answer: 'AGREE' | 'CHANGE') => Promise<void>): HTMLElement {
  const status = h('p', { class: 'hint', role: 'alert', hidden: true });
  const buttons: HTMLButtonElement[] = [];
  const choice = (what: 'AGREE' | 'CHANGE', look: string, words: string): HTMLButtonElement => {
    const made = h('button', { type: 'button', class: look, 'data-action': what === 'AGREE' ? 'agree' : 'change' }, words);
    made.addEventListener('click', () => {
      buttons.forEach((one) => { one.disabled = true; });
      answer(what).catch((error: unknown) => {
        status.textContent = error instanceof Problem ? error.message : t('error.text');
        status.hidden = false;
      }).finally(() => buttons.forEach((one) => { one.disabled = false; }));
    });
    buttons.push(made);
    return made;
  };
  return h(
    'section',
    { class: 'summary', 'data-part': 'summary', 'aria-label': t('summary.title') },
    h('h2', null, t('summary.title')),
    h('p', null, t('summary.lead', { name: summary.name }), ' ', t.of('summary.outcome', summary.outcome)),
    h('blockquote', { class: 'text' }, summary.text),
    h('p', { class: 'soft' }, icon('clock'), ' ', t('summary.until'), ' ', timeElement(summary.dueAt, t.lang)),
    h('div', { class: 'row' }, choice('AGREE', 'send', t('summary.agree')), choice('CHANGE', 'second', t('summary.change'))),
    status,
  );
}
