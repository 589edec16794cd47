import type { Desk } from './context.ts';
import type { Finding, Report, SiteRole, Thread } from './types.ts';

/** False alarms of these are cleared by a second person, never overridden by a lead; used where the report does not say. */
export const NEVER_OVERRIDDEN = new Set(['private-only', 'payment-card', 'bank-account', 'national-id', 'credentials']);

/** What a press of Publish leads to. The server decides again; this only says early what it will say. */
export type Gate =
  | { step: 'publish' }
  | { step: 'confirm'; warnings: Finding[] }
  | { step: 'stopped'; errors: Finding[]; override: 'allowed' | 'lead-only' | 'never' };

export function gate(report: Report, role: SiteRole): Gate {
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  if (report.verdict === 'stop') return { step: 'stopped', errors, override: overriding(report, errors, role) };
  if (report.verdict === 'revise') {
    return { step: 'confirm', warnings: report.findings.filter((finding) => finding.severity === 'warning') };
  }
  return { step: 'publish' };
}

function overriding(report: Report, errors: readonly Finding[], role: SiteRole): 'allowed' | 'lead-only' | 'never' {
  const may = report.overridable ?? !errors.some((finding) => NEVER_OVERRIDDEN.has(finding.rule));
  if (!may) return 'never';
  return role === 'LEAD' || role === 'ADMIN' ? 'allowed' : 'lead-only';
}

/** Auditor and executive read everything and change nothing. */
export function mayWrite(role: SiteRole): boolean {
  return role === 'MODERATOR' || role === 'LEAD' || role === 'ADMIN';
}

/** What is private is for those who write, and for the executive to whom the thread was brought. */
export function mayRead(desk: Pick<Desk, 'writes' | 'me'>, thread: Pick<Thread, 'escalation'>): boolean {
  return desk.writes || thread.escalation?.to.id === desk.me.id;
}
