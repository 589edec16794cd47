import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastOfStaff, lastSeq, merged, pieces, timeline } from '../../src/channel/timeline.ts';
import type { Message } from '../../src/channel/types.ts';

const dayOf = (iso: string): string => iso.slice(0, 10);

function message(seq: number, from: Message['from'], at = '2026-05-16T10:00:00Z'): Message {
  return { seq, clientId: `c${seq}`, from, name: 'Anna', role: 'Manager', text: `text ${seq}`, at, masked: [], file: null };
}

test('each number stands once and in order, however it came', () => {
  const all = merged([message(1, 'STAFF'), message(3, 'STAFF')], [message(2, 'CUSTOMER'), message(3, 'STAFF')]);
  assert.deepEqual(all.map((one) => one.seq), [1, 2, 3]);
  assert.equal(lastSeq(all), 3);
  assert.equal(lastSeq([]), 0);
});

test('a new day has its line, and one only', () => {
  const items = timeline([message(1, 'STAFF'), message(2, 'STAFF'), message(3, 'STAFF', '2026-05-17T09:00:00Z')], [], 0, dayOf);
  assert.deepEqual(items.map((item) => item.kind), ['day', 'message', 'message', 'day', 'message']);
});

test('only the last own message that staff saw is marked', () => {
  const items = timeline([message(1, 'CUSTOMER'), message(2, 'CUSTOMER'), message(3, 'CUSTOMER')], [], 2, dayOf);
  assert.deepEqual(items.flatMap((item) => (item.kind === 'message' && item.seen ? [item.message.seq] : [])), [2]);
});

test('what the system says is a notice, and counts as read with the rest', () => {
  const all = [message(1, 'CUSTOMER'), message(2, 'SYSTEM')];
  assert.deepEqual(timeline(all, [], 0, dayOf).map((item) => item.kind), ['day', 'message', 'notice']);
  assert.equal(lastOfStaff(all), 2);
});

test('a message that arrived is not shown as unsent beside itself', () => {
  const unsent = { text: 'x', fileName: null, state: 'sending', secrets: 'ask', progress: 0, message: null } as const;
  const items = timeline([message(1, 'CUSTOMER')], [{ ...unsent, clientId: 'c1' }, { ...unsent, clientId: 'c2' }], 0, dayOf);
  assert.deepEqual(items.map((item) => item.key), ['day-2026-05-16', 'c1', 'c2']);
});

test('a text is cut at its masks; spans that do not fit are passed over', () => {
  const cut = pieces({
    text: 'card •••• 1111 ok',
    masked: [{ start: 5, end: 14, rule: 'payment-card' }, { start: 6, end: 8, rule: 'x' }, { start: 10, end: 99, rule: 'x' }],
  });
  assert.deepEqual(cut, [{ text: 'card ', rule: null }, { text: '•••• 1111', rule: 'payment-card' }, { text: ' ok', rule: null }]);
});
