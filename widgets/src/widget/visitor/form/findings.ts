/** What the server found before anything was stored: each place quoted, with the visitor's choice. */
import type { Finding, Submission } from '../../types.ts';
import type { VisitorContext } from '../context.ts';
import { h, LOCK, sign, uid } from '../kit.ts';
import { quoteOf } from './submission.ts';

export interface FindingsPanel {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** The findings that the visitor declares to be no personal data. */
  readonly kept: () => readonly Finding[];
}

export function findingsPanel(asked: Submission, findings: readonly Finding[], ctx: VisitorContext): FindingsPanel {
  const { t } = ctx;
  const kept = new Set<Finding>();
  const id = uid('findings');
  const heading = h('h3', { id, tabindex: -1 }, sign(LOCK), t('findings.heading', { n: findings.length }));
  const element = h(
    'section',
    { class: 'findings off-record', part: 'findings', 'aria-labelledby': id },
    heading,
    h('p', null, t('findings.lead')),
    ...findings.map((finding) => choice(asked, finding, kept, ctx)),
  );
  return { element, heading, kept: () => findings.filter((finding) => kept.has(finding)) };
}

function choice(asked: Submission, finding: Finding, kept: Set<Finding>, { t }: VisitorContext): HTMLElement {
  const name = uid('choice');
  const { before, quote, after } = quoteOf(asked, finding);
  const option = (text: string, checked: boolean, choose: () => void): HTMLElement =>
    h('label', { class: 'option' }, h('input', { type: 'radio', name, checked, on: { change: choose } }), h('span', null, text));
  const notStored = finding.rule === 'payment-card' || finding.rule === 'credentials';
  return h(
    'fieldset',
    { class: 'finding' },
    h('legend', null, t.of('rule', finding.rule)),
    h('p', { class: 'words', dir: 'auto' }, before, h('mark', null, quote), after),
    option(notStored ? t('findings.drop') : t('findings.private'), true, () => kept.delete(finding)),
    finding.canKeep ? option(t('findings.keep'), false, () => kept.add(finding)) : null,
  );
}
