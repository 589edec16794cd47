import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem, Unreachable } from '../../src/shared/api.ts';
import { judge } from '../../src/channel/failures.ts';
import { Outgoing, waitAfter } from '../../src/channel/outgoing.ts';
import type { Message } from '../../src/channel/types.ts';
import { safeStore } from '../../src/widget/storage.ts';

const KEY = 'k';

function message(clientId: string, text: string, seq: number): Message {
  return { seq, clientId, from: 'CUSTOMER', name: null, role: null, text, at: '2026-05-16T10:00:00Z', masked: [], file: null };
}

/** A server that fails as told, and a clock that is wound by hand. */
function setting(failures: unknown[] = []) {
  const items = new Map<string, string>();
  const area = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  const sent: string[] = [];
  const acknowledged: Message[] = [];
  const waits: { ms: number; work: () => void }[] = [];
  let gone = 0;
  let id = 0;
  const make = (): Outgoing =>
    new Outgoing({
      store: safeStore(() => area),
      key: KEY,
      newId: () => `id-${++id}`,
      send: async ({ clientId, text, secrets, file }) => {
        sent.push(`${clientId}:${file === null ? text : file.name}${secrets === 'remove' ? ' without' : ''}`);
        const failure = failures.shift();
        if (failure !== undefined) {
          throw failure;
        }
        return message(clientId, text, sent.length);
      },
      judge,
      later: (ms, work) => {
        waits.push({ ms, work });
        return () => void waits.splice(0);
      },
      onChange: () => undefined,
      onSent: (one) => void acknowledged.push(one),
      onGone: () => void (gone += 1),
    });
  return { make, items, sent, acknowledged, waits, gone: () => gone };
}

const settle = (): Promise<void> => new Promise((done) => { setTimeout(done, 5); });

test('a message is forgotten only when it is acknowledged', async () => {
  const s = setting();
  const outgoing = s.make();
  outgoing.add('Добрый день');
  assert.equal(outgoing.unsent[0]?.state, 'sending');
  assert.match(s.items.get(KEY) ?? '', /Добрый день/);
  await settle();
  assert.equal(outgoing.unsent.length, 0);
  assert.equal(s.items.get(KEY), undefined);
  assert.equal(s.acknowledged.length, 1);
});

test('without a network it waits longer each time and keeps its id', async () => {
  const s = setting([new Unreachable(null), new Problem(503, {})]);
  const outgoing = s.make();
  outgoing.add('one');
  await settle();
  assert.equal(outgoing.unsent[0]?.state, 'waiting');
  assert.equal(s.waits.at(-1)?.ms, 2_000);
  s.waits.at(-1)?.work();
  await settle();
  assert.equal(s.waits.at(-1)?.ms, 4_000);
  s.waits.at(-1)?.work();
  await settle();
  assert.deepEqual(s.sent, ['id-1:one', 'id-1:one', 'id-1:one']);
  assert.equal(outgoing.unsent.length, 0);
});

test('the order is kept: the second waits for the first', async () => {
  const s = setting([new Unreachable(null)]);
  const outgoing = s.make();
  outgoing.add('one');
  outgoing.add('two');
  await settle();
  assert.deepEqual(s.sent, ['id-1:one']);
  await outgoing.start();
  assert.deepEqual(s.sent, ['id-1:one', 'id-1:one', 'id-2:two']);
});

test('after a reload the same message goes with the same id', async () => {
  const s = setting([new Unreachable(null)]);
  s.make().add('one');
  await settle();
  const reloaded = s.make();
  assert.equal(reloaded.unsent[0]?.state, 'waiting');
  await reloaded.start();
  assert.deepEqual(s.sent, ['id-1:one', 'id-1:one']);
});

test('what is refused stays for editing and does not hold up the next', async () => {
  const s = setting([new Problem(422, { code: 'validation', detail: 'x', fields: [{ field: 'text', code: 'too-long', message: 'Too long.' }] })]);
  const outgoing = s.make();
  outgoing.add('one');
  outgoing.add('two');
  await settle();
  assert.deepEqual(outgoing.unsent.map((one) => [one.state, one.message]), [['refused', 'Too long.']]);
  assert.deepEqual(s.sent, ['id-1:one', 'id-2:two']);
  assert.equal(outgoing.takeBack('id-1'), 'one');
  assert.equal(outgoing.unsent.length, 0);
});

test('a device that is not in any more is told so, and nothing is lost', async () => {
  const s = setting([new Problem(401, { code: 'not-signed-in' })]);
  const outgoing = s.make();
  outgoing.add('one');
  await settle();
  assert.equal(s.gone(), 1);
  assert.match(s.items.get(KEY) ?? '', /one/);
});

test('no card number is stored', async () => {
  const s = setting([new Unreachable(null)]);
  s.make().add('My card 4111 1111 1111 1111, thanks');
  await settle();
  assert.equal((s.items.get(KEY) ?? "").includes("4111 1111 1111"), false);
  assert.match(s.items.get(KEY) ?? '', /1111/);
});

test('waits grow to half a minute', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 9].map(waitAfter), [2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test('a secret waits for its sender, and is in no storage meanwhile', async () => {
  const s = setting([new Problem(422, { code: 'sensitive-data' })]);
  const outgoing = s.make();
  outgoing.add('my PIN is 4711');
  await settle();
  assert.equal(outgoing.unsent[0]?.state, 'secret');
  assert.equal(s.items.get(KEY), undefined);
  outgoing.sendWithout('id-1');
  await settle();
  assert.deepEqual(s.sent, ['id-1:my PIN is 4711', 'id-1:my PIN is 4711 without']);
  assert.equal(outgoing.unsent.length, 0);
});

test('a file is tried again under its own id and is kept in memory only', async () => {
  const s = setting([new Unreachable(null)]);
  const outgoing = s.make();
  outgoing.addFile({ name: 'leak.png', size: 3 } as File);
  await settle();
  assert.equal(outgoing.unsent[0]?.state, 'waiting');
  assert.equal(outgoing.unsent[0]?.fileName, 'leak.png');
  assert.equal(s.items.get(KEY), undefined);
  s.waits.at(-1)?.work();
  await settle();
  assert.deepEqual(s.sent, ['id-1:leak.png', 'id-1:leak.png']);
  assert.equal(outgoing.unsent.length, 0);
});
