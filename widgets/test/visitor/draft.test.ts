import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DraftStore, NOTHING } from '../../src/widget/visitor/form/draft.ts';
import { memoryStore, refusingStore } from '../widget/memory.ts';

const KEY = 'draft';
const DAY = 24 * 60 * 60 * 1000;

describe('DraftStore', () => {
  test('stores nothing before the visitor has typed', () => {
    const { store, kept } = memoryStore();
    const draft = new DraftStore(store, KEY);
    assert(draft.isEmpty);
    assert.equal(kept.size, 0);
  });

  test('what was typed is there again after a reload', () => {
    const { store } = memoryStore();
    new DraftStore(store, KEY).change({ rating: 2, text: 'Две недели', authorName: 'Ольга' });
    const again = new DraftStore(store, KEY);
    assert.equal(again.draft.text, 'Две недели');
    assert.equal(again.draft.rating, 2);
    assert(!again.isEmpty);
  });

  test('a card number is never stored, and stays in memory as typed', () => {
    const { store, kept } = memoryStore();
    const draft = new DraftStore(store, KEY);
    draft.change({ text: 'карта 4111 1111 1111 1111', wish: 'на 5555555555554444' });
    assert.equal(draft.draft.text, 'карта 4111 1111 1111 1111');
    assert(!/4111 1111 1111 1111|5555555555554444/.test([...kept.values()].join()));
  });

  test('the same body keeps its idempotency key, also after a reload; a changed body gets another', () => {
    const { store } = memoryStore();
    const draft = new DraftStore(store, KEY);
    draft.change({ text: 'a' });
    const first = draft.idempotencyKey({ text: 'a' });
    assert.equal(draft.idempotencyKey({ text: 'a' }), first);
    assert.equal(new DraftStore(store, KEY).idempotencyKey({ text: 'a' }), first);
    assert(draft.idempotencyKey({ text: 'b' }) !== first);
    assert.match(first, /^[A-Za-z0-9_-]{43}$/);
  });

  test('the author key is 32 random bytes and is kept until the review has arrived', () => {
    const { store } = memoryStore();
    const draft = new DraftStore(store, KEY);
    const key = draft.authorKey();
    assert.match(key, /^[\w-]{43}$/);
    assert.equal(new DraftStore(store, KEY).authorKey(), key);
    draft.clear();
    assert(new DraftStore(store, KEY).authorKey() !== key);
  });

  test('clearing leaves nothing behind', () => {
    const { store, kept } = memoryStore();
    const draft = new DraftStore(store, KEY);
    draft.change({ text: 'a' });
    draft.clear();
    assert.equal(kept.size, 0);
    assert(draft.isEmpty);
  });

  test('a draft older than a fortnight, or written by something else, is passed over', () => {
    const { store, kept } = memoryStore();
    new DraftStore(store, KEY, () => 0).change({ text: 'old' });
    assert(new DraftStore(store, KEY, () => 15 * DAY).isEmpty);
    for (const foreign of ['', 'null', '7', '[]', '{', '{"savedAt":"now"}', `{"savedAt":${Date.now()},"text":5,"rating":9,"attempt":3}`]) {
      kept.set(KEY, foreign);
      assert(new DraftStore(store, KEY).isEmpty, foreign);
    }
  });

  test('an edit begins with the words that stand, and goes back to them', () => {
    const { store, kept } = memoryStore();
    const begin = { draft: { ...NOTHING.draft, rating: 4, title: 'A lamp', text: 'It glows.' }, authorKey: 'k' };
    const draft = new DraftStore(store, KEY, Date.now, begin);
    assert(draft.isEmpty);
    draft.change({ text: 'It glows no more.' });
    const again = new DraftStore(store, KEY, Date.now, begin);
    assert(!again.isEmpty);
    assert.equal(again.draft.text, 'It glows no more.');
    assert.equal(again.authorKey(), 'k');
    again.clear();
    assert.deepEqual(again.draft, begin.draft);
    assert.equal(again.authorKey(), 'k');
    again.clear();
    assert.equal(kept.size, 0);
  });

  test('without storage the draft lives in memory', () => {
    const store = refusingStore();
    new DraftStore(store, KEY).change({ text: 'a' });
    assert.equal(new DraftStore(store, KEY).draft.text, 'a');
  });
});
