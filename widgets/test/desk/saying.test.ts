import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftKeeper, type DraftState, type Saved } from '../../src/desk/draft.ts';
import { gate, mayWrite } from '../../src/desk/gate.ts';
import { headlineOf, sentenceAround, shorten } from '../../src/desk/headline.ts';
import { IdempotencyKeys } from '../../src/desk/idempotency.ts';
import { Kept } from '../../src/desk/kept.ts';
import { Latest } from '../../src/desk/latest.ts';
import { Live, type LiveEvent } from '../../src/desk/live.ts';
import type { Finding, Report, Severity, Verdict } from '../../src/desk/types.ts';
import { Clock, settle } from './clock.ts';

const finding = (rule: string, severity: Severity): Finding => ({ rule, severity, start: 0, end: 1, message: 'm', replacements: [] });
const report = (verdict: Verdict, findings: Finding[] = [], extra: Partial<Report> = {}): Report => ({
  verdict,
  findings,
  moves: [],
  missingMoves: [],
  headline: null,
  promises: [],
  ...extra,
});

test('only the newest answer is drawn', async () => {
  const clock = new Clock();
  const answers = new Map<string, (answer: string) => void>();
  const seen: string[] = [];
  const latest = new Latest<string, string>({
    ask: (text) => new Promise((done) => answers.set(text, done)),
    answered: (answer) => seen.push(answer),
    failed: () => seen.push('failed'),
    pause: 350,
    timers: clock,
  });
  latest.soon('a');
  await clock.pass(349);
  assert.equal(answers.size, 0);
  await clock.pass(1);
  latest.soon('ab');
  await clock.pass(350);
  answers.get('ab')?.('second');
  answers.get('a')?.('first');
  await settle();
  assert.deepEqual(seen, ['second']);
});

test('a failed check is told once and only when nothing newer is asked', async () => {
  const seen: string[] = [];
  const latest = new Latest<string, string>({
    ask: () => Promise.reject(new Error('down')),
    answered: () => seen.push('answered'),
    failed: () => seen.push('failed'),
    pause: 1,
    timers: new Clock(),
  });
  assert.equal(await latest.now('x'), null);
  assert.deepEqual(seen, ['failed']);
});

test('the gate asks for a second press, stops, and lets only leads override what may be overridden', () => {
  assert.deepEqual(gate(report('front-page'), 'MODERATOR'), { step: 'publish' });
  const warned = gate(report('revise', [finding('excuse', 'warning'), finding('voice', 'suggestion')]), 'MODERATOR');
  assert.deepEqual(warned.step === 'confirm' && warned.warnings.map((w) => w.rule), ['excuse']);
  const override = (rule: string, role: 'MODERATOR' | 'LEAD'): string | null => {
    const step = gate(report('stop', [finding(rule, 'error')]), role);
    return step.step === 'stopped' ? step.override : null;
  };
  assert.equal(override('phone', 'MODERATOR'), 'lead-only');
  assert.equal(override('phone', 'LEAD'), 'allowed');
  assert.equal(override('payment-card', 'LEAD'), 'never');
  const told = gate(report('stop', [finding('phone', 'error')], { overridable: false }), 'LEAD');
  assert.equal(told.step === 'stopped' && told.override, 'never', 'the server knows its rules better');
  assert(!mayWrite('AUDITOR') && !mayWrite('EXECUTIVE') && mayWrite('MODERATOR'));
});

test('the headline is the quotation when a rule stands behind it, else the best move', () => {
  const text = 'Вы сами виноваты. Мы привезём новую машину в четверг, 21 мая. Ирина';
  const hostile = headlineOf(text, report('revise', [], { headline: { start: 0, end: 17, rule: 'blames-customer' } }));
  assert.deepEqual(hostile, { tone: 'hostile', quote: 'Вы сами виноваты.', rule: 'blames-customer' });
  const good = headlineOf(text, report('front-page', [], { moves: [{ move: 'action', start: 21, end: 29 }] }));
  assert.deepEqual(good, { tone: 'good', sentence: 'Мы привезём новую машину в четверг, 21 мая' });
  assert.deepEqual(headlineOf(text, report('front-page')), { tone: 'good', sentence: null });
});

test('a sentence ends at white space, not inside a number, and is cut at a word', () => {
  assert.equal(sentenceAround('We open at 8.30 tomorrow. Bye', 3, 7), 'We open at 8.30 tomorrow');
  assert.equal(shorten('one two three', 8), 'one two…');
});

test('the same words keep their key, other words get a new one', () => {
  let n = 0;
  const keys = new IdempotencyKeys(() => `k${++n}`);
  assert.equal(keys.keyFor({ text: 'a' }), 'k1');
  assert.equal(keys.keyFor({ text: 'a' }), 'k1');
  assert.equal(keys.keyFor({ text: 'b' }), 'k2');
  keys.done();
  assert.equal(keys.keyFor({ text: 'b' }), 'k3');
});

test('what moves off the record joins what waits there', () => {
  const kept = new Kept();
  kept.set('t', 'Anna, ');
  assert.equal(kept.add('t', '8-800'), 'Anna,\n8-800');
  assert(kept.any);
  kept.set('t', '  ');
  assert(!kept.any);
});

function keeper(answers: Saved[]): { draft: DraftKeeper; states: DraftState[]; sent: [string, number][]; clock: Clock } {
  const clock = new Clock();
  const states: DraftState[] = [];
  const sent: [string, number][] = [];
  const draft = new DraftKeeper({
    draft: null,
    put: (text, version) => {
      sent.push([text, version]);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('down'));
    },
    changed: (state) => states.push(state),
    timers: clock,
    pause: 100,
  });
  return { draft, states, sent, clock };
}

test('typing saves after a pause, with the version it builds on', async () => {
  const { draft, states, sent, clock } = keeper([
    { ok: true, version: 1, savedAt: 't1' },
    { ok: true, version: 2, savedAt: 't2' },
  ]);
  draft.typed('a');
  draft.typed('ab');
  await clock.pass(100);
  draft.typed('abc');
  await clock.pass(100);
  assert.deepEqual(sent, [['ab', 0], ['abc', 1]]);
  assert.deepEqual(states.at(-1), { is: 'saved', at: 't2' });
  assert(!draft.dirty);
});

test('a conflict stops saving until a person decides', async () => {
  const theirs = { text: 'theirs', version: 7, by: { id: 'b', name: 'Boris' }, savedAt: 't' };
  const { draft, states, sent, clock } = keeper([{ ok: false, theirs }, { ok: true, version: 8, savedAt: 't8' }]);
  draft.typed('mine');
  await clock.pass(100);
  assert.equal(states.at(-1)?.is, 'conflict');
  draft.typed('mine more');
  await clock.pass(1000);
  assert.equal(sent.length, 1);
  await draft.keepMine();
  assert.deepEqual(sent.at(-1), ['mine more', 7]);
  assert.equal(states.at(-1)?.is, 'saved');
});

test('a failed save keeps the words and tries again with the next one typed', async () => {
  const { draft, states, clock } = keeper([]);
  draft.typed('a');
  await clock.pass(100);
  assert.equal(states.at(-1)?.is, 'failed');
  assert(draft.dirty);
  draft.typed('ab');
  assert.equal(clock.waiting, 1);
});

test('a broken stream turns into polling and back', async () => {
  const clock = new Clock();
  const sources: Map<string, (event: { data?: unknown }) => void>[] = [];
  const told: LiveEvent[] = [];
  const status: boolean[] = [];
  const live = new Live({
    open: () => {
      const listeners = new Map<string, (event: { data?: unknown }) => void>();
      sources.push(listeners);
      return { addEventListener: (name, listener) => listeners.set(name, listener), close: () => undefined };
    },
    told: (event) => told.push(event),
    status: (up) => status.push(up),
    timers: clock,
  });
  live.start();
  sources[0]?.get('open')?.({});
  sources[0]?.get('thread')?.({ data: '{"thread":"r1"}' });
  assert.deepEqual(told, [{ kind: 'thread', thread: 'r1' }]);
  sources[0]?.get('error')?.({});
  await clock.pass(15_000);
  assert.equal(told.length, 2);
  sources[1]?.get('error')?.({});
  await clock.pass(15_000);
  sources[2]?.get('open')?.({});
  assert.equal(told.length, 4);
  assert.deepEqual(status, [true, false, false, true]);
  await clock.pass(60_000);
  assert.equal(status.at(-1), false, 'silence counts as down');
  live.stop();
  assert.equal(clock.waiting, 0);
});
