import { h, uid } from '../shared/dom.ts';
import { NEVER_OVERRIDDEN, type Gate } from './gate.ts';
import { sign } from './signs.ts';
import { button, field } from './ui.ts';
import type { Finding } from './types.ts';
import type { Words } from './words.ts';

export interface GateAnswers {
  back: () => void;
  confirm: () => void;
  override: (reason: string) => void;
  /** Asks a colleague to clear a false alarm; absent where no thread keeps the question. */
  falseAlarm?: (finding: Finding) => void;
}

/** Between the first press of Publish and the public: what a reader would see, and what is still possible. */
export function gatePanel(t: Words, gate: Exclude<Gate, { step: 'publish' }>, answers: GateAnswers): HTMLElement {
  const title = h('h4', { id: uid('gate'), tabindex: -1 });
  const findings = gate.step === 'confirm' ? gate.warnings : gate.errors;
  const panel = h(
    'section',
    {
      class: `gate ${gate.step}`,
      role: 'group',
      'aria-labelledby': title.id,
      'data-testid': 'gate', 'data-step': gate.step,
      on: { keydown: (event) => { if (event.key === 'Escape') answers.back(); } },
    },
    title,
    list(t, findings, gate.step === 'stopped' ? answers.falseAlarm : undefined),
    ...(gate.step === 'confirm' ? confirming(t, gate.warnings.length, answers) : stopped(t, gate.override, answers)),
  );
  title.textContent = gate.step === 'confirm' ? t('gate.confirm', { n: findings.length }) : t('gate.stopped', { n: findings.length });
  return panel;
}

function confirming(t: Words, n: number, answers: GateAnswers): HTMLElement[] {
  return [
    h('div', { class: 'buttons' },
      button(t('gate.back'), answers.back, { testid: 'gate-back' }),
      button(t('gate.publish', { n }), answers.confirm, { kind: 'danger', testid: 'gate-confirm' })),
  ];
}

function stopped(t: Words, override: 'allowed' | 'lead-only' | 'never', answers: GateAnswers): HTMLElement[] {
  const back = button(t('gate.back'), answers.back, { testid: 'gate-back' });
  if (override !== 'allowed') return [h('p', { class: 'soft' }, t(override === 'never' ? 'gate.never' : 'gate.leads')), h('div', { class: 'buttons' }, back)];
  const reason = h('textarea', { rows: 2, maxlength: 1000, required: true, 'data-testid': 'override-reason' });
  const written = field(t('gate.reason'), reason, t('gate.reason.hint'));
  const press = (): void => {
    const words = reason.value.trim();
    written.complain(words.length < 10 ? t('gate.reason.missing') : null);
    if (words.length < 10) reason.focus();
    else answers.override(words);
  };
  return [written.element, h('div', { class: 'buttons' }, back, button(t('gate.override'), press, { kind: 'danger', testid: 'gate-override' }))];
}

function list(t: Words, findings: readonly Finding[], falseAlarm?: (finding: Finding) => void): HTMLElement {
  return h('ul', null, ...findings.map((finding) =>
    h('li', null, sign(finding.severity), ' ', h('span', { class: 'unseen' }, `${t.of('severity', finding.severity)}: `), finding.message, finding.quote ? h('q', null, finding.quote) : null,
      falseAlarm && finding.severity === 'error' && NEVER_OVERRIDDEN.has(finding.rule)
        ? button(t('clearance.ask'), () => { falseAlarm(finding); }, { kind: 'quiet', testid: 'false-alarm' }) : null)));
}
