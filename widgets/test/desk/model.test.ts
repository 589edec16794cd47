import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyQueue, extended, follower, neighbour, refreshed } from '../../src/desk/queue-model.ts';
import { formatRoute, parseRoute } from '../../src/desk/route.ts';
import { nextTick, timeLeft } from '../../src/desk/time-left.ts';
import { reach, stack } from '../../src/desk/notes-layout.ts';
import type { Counts, QueueItem, QueuePage } from '../../src/desk/types.ts';

const counts: Counts = { todo: 3, mine: 0, promises: 0, escalated: 0, held: 0, waiting: 0, done: 0 };
const item = (id: string, authorName = id): QueueItem => ({
  id,
  status: 'PUBLISHED',
  rating: 1,
  authorName,
  pageTitle: 'Kettle',
  excerpt: 'Ещё не привезли',
  language: 'ru',
  submittedAt: '2026-05-16T07:42:00Z',
  changeSince: null,
  kind: null,
  fault: 'UNKNOWN',
  state: 'NEW',
  assignee: null,
  dueAt: null,
  dueKind: null,
  channel: null,
  escalatedTo: null,
});
const page = (ids: string[], next: string | null = null): QueuePage => ({ counts, items: ids.map((id) => item(id)), next });

test('a refresh names what arrived and keeps the pages below', () => {
  let state = refreshed(emptyQueue('todo'), page(['a', 'b'], 'n1'), true);
  assert.equal(state.arrived.size, 0);
  state = extended(state, page(['b', 'c'], null));
  assert.deepEqual(state.items.map((row) => row.id), ['a', 'b', 'c']);
  state = refreshed(state, page(['x', 'a', 'b'], 'n1'), false);
  assert.deepEqual(state.items.map((row) => row.id), ['x', 'a', 'b', 'c']);
  assert.deepEqual([...state.arrived], ['x']);
});

test('an answered thread leaves the list with a refresh', () => {
  const before = refreshed(emptyQueue('todo'), page(['a', 'b', 'c']), true);
  const after = refreshed(before, page(['a', 'c']), false);
  assert.deepEqual(after.items.map((row) => row.id), ['a', 'c']);
  assert.equal(follower(before.items, after.items, 'b'), 'c');
  assert.equal(follower(before.items, after.items, 'c'), 'c');
  assert.equal(follower(before.items, [], 'c'), null);
});

test('keys move between neighbours and stop at the ends', () => {
  const rows = page(['a', 'b']).items;
  assert.equal(neighbour(rows, 'a', 1), 'b');
  assert.equal(neighbour(rows, 'b', 1), null);
  assert.equal(neighbour(rows, 'gone', 1), 'a');
});

test('routes survive the way through the address bar', () => {
  const route = parseRoute('#/domtech/held/r%2F1');
  assert.deepEqual(route, { page: 'queue', site: 'domtech', view: 'held', thread: 'r/1' });
  assert.equal(formatRoute(route), '#/domtech/held/r%2F1');
  assert.deepEqual(parseRoute('#/domtech/settings'), { page: 'settings', site: 'domtech' });
  assert.deepEqual(parseRoute(''), { page: 'home' });
  assert.deepEqual(parseRoute('#/domtech/nonsense'), { page: 'queue', site: 'domtech', view: 'todo', thread: null });
  assert.deepEqual(parseRoute('#/%E0%A4%A/x'), { page: 'queue', site: '%E0%A4%A', view: 'todo', thread: null });
});

test('time left is said in the largest unit and turns late after a minute', () => {
  const now = Date.parse('2026-05-16T10:00:00Z');
  const at = (iso: string): ReturnType<typeof timeLeft> => timeLeft(`2026-05-${iso}Z`, now);
  assert.deepEqual(at('16T10:12:30'), { level: 'soon', key: 'left.minutes', params: { n: 12, m: 0 } });
  assert.deepEqual(at('16T11:40:00'), { level: 'today', key: 'left.hours', params: { n: 1, m: 40 } });
  assert.deepEqual(at('18T10:00:00'), { level: 'later', key: 'left.days', params: { n: 2, m: 0 } });
  assert.deepEqual(at('16T10:00:20'), { level: 'soon', key: 'left.now', params: { n: 0, m: 0 } });
  assert.deepEqual(at('16T09:55:00'), { level: 'late', key: 'late.minutes', params: { n: 5, m: 0 } });
  assert.equal(nextTick(now), 60_000);
});

test('notes do not cover each other and the open one keeps its line', () => {
  const wanted = [{ top: 0, height: 40 }, { top: 10, height: 40 }, { top: 200, height: 20 }];
  assert.deepEqual(stack(wanted, 8), [0, 48, 200]);
  const lower = [{ top: 90, height: 40 }, { top: 100, height: 40 }];
  assert.deepEqual(stack(lower, 8, 1), [52, 100]);
  assert.equal(reach(wanted, stack(wanted, 8)), 220);
});

test('notes never leave the paper at the top', () => {
  const tops = stack([{ top: 0, height: 40 }, { top: 10, height: 40 }], 8, 1);
  assert.deepEqual(tops, [0, 48]);
});
