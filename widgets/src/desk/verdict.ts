import { h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import { timeElement } from '../shared/times.ts';
import type { Report } from './types.ts';
import type { Words } from './words.ts';

/** The verdict in words, with its sign. */
export function verdict(t: Words, report: Report | null, failed: boolean): (Node | string)[] {
  if (failed) return [h('span', { class: 'verdict soft' }, icon('warning'), ' ', t('check.failed'))];
  if (!report) return [h('span', { class: 'verdict soft' }, t('check.nothing'))];
  const errors = report.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = report.findings.filter((finding) => finding.severity === 'warning').length;
  if (report.verdict === 'stop') return [h('span', { class: 'verdict stop' }, icon('cross'), ' ', t('verdict.stop', { n: errors }))];
  if (report.verdict === 'revise') return [h('span', { class: 'verdict revise' }, icon('warning'), ' ', t('verdict.revise', { n: warnings }))];
  return [h('span', { class: 'verdict good' }, icon('tick'), ' ', t('verdict.good'))];
}

/** A promise in the text brings the thread back; say so before it is published. */
export function promised(t: Words, report: Report | null, text: string): HTMLElement | null {
  const found = (report?.promises ?? []).filter((one) => one.end <= text.length);
  if (found.length === 0) return null;
  return h('ul', { class: 'promised', 'data-testid': 'promised' }, ...found.map((one) =>
    h('li', null, icon('clock'), ' ', t('promise.found'), ' ', h('q', null, text.slice(one.start, one.end)), ' ',
      one.dueAt === null ? t('promise.undated') : h('span', null, t('promise.back'), ' ', timeElement(one.dueAt, t.lang)))));
}
