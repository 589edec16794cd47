import { h } from '../shared/dom.ts';
import { exact } from '../shared/times.ts';
import type { Desk } from './context.ts';
import type { ThreadChange } from './desk-api.ts';
import { timeLeft } from './time-left.ts';
import { FAULTS, KINDS, STATES, type Thread } from './types.ts';
import { button, choice } from './ui.ts';

/** What kind of thread it is, whose fault, in what state, whose desk: set before an apology is offered. */
export function triage(desk: Desk, thread: Thread, change: (change: ThreadChange) => void): HTMLElement {
  const { t } = desk;
  const kinds = [{ value: '', text: t('kind.none') }, ...KINDS.map((value) => ({ value: value as string, text: t.of('kind', value) }))];
  const faults = FAULTS.map((value) => ({ value, text: t.of('fault', value) }));
  const states = STATES.map((value) => ({ value, text: t.of('state', value) }));
  const row = h(
    'div',
    { class: 'triage', role: 'group', 'aria-label': t('triage') },
    choice(t('kind'), kinds, thread.kind ?? '', (kind) => { if (kind !== '') change({ kind }); }, 'kind'),
    choice(t('fault'), faults, thread.fault, (fault) => { change({ fault }); }, 'fault'),
    thread.status === 'PUBLISHED' ? choice(t('state'), states, thread.state, (state) => { change({ state }); }, 'state') : null,
  );
  if (!desk.writes) for (const select of row.querySelectorAll('select')) select.disabled = true;
  return row;
}

/** Whose desk the thread lies on. */
export function assignee(desk: Desk, thread: Thread, change: (change: ThreadChange) => void): HTMLElement {
  const { t, me } = desk;
  const mine = thread.assignee?.id === me.id;
  const whose = thread.assignee === null ? t('assignee.none') : mine ? t('assignee.me') : t('assignee.named', { name: thread.assignee.name });
  return h(
    'div',
    { class: 'assignee' },
    h('span', null, whose),
    desk.writes ? button(mine ? t('assignee.drop') : t('assignee.take'), () => { change({ assignee: mine ? 'nobody' : 'me' }); }, { kind: 'quiet', testid: 'assign' }) : null,
  );
}

export function due(desk: Desk, thread: Thread): HTMLElement | null {
  const { t } = desk;
  if (thread.dueAt === null) return null;
  const left = timeLeft(thread.dueAt, Date.now());
  return h(
    'p',
    { class: `due ${left.level}`, title: exact(new Date(thread.dueAt), t.lang) },
    h('span', { class: 'soft' }, t.of('due', thread.dueKind ?? 'other')),
    h('strong', { class: `clock ${left.level}` }, t(left.key, left.params)),
  );
}
