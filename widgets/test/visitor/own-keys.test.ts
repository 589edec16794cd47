import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OwnKeys } from '../../src/widget/visitor/own/keys.ts';
import { storageKey } from '../../src/widget/settings.ts';
import { memoryStore } from '../widget/memory.ts';

describe('OwnKeys', () => {
  test('newest first, each once, forgotten without a trace', () => {
    const { store, kept } = memoryStore();
    const keys = new OwnKeys(store, 'own');
    keys.add({ id: 'a', authorKey: '1' });
    keys.add({ id: 'b', authorKey: '2' });
    keys.add({ id: 'a', authorKey: '3' });
    assert.deepEqual(keys.all(), [{ id: 'a', authorKey: '3' }, { id: 'b', authorKey: '2' }]);
    keys.forget('a');
    keys.forget('b');
    assert.equal(kept.size, 0);
  });

  test('what another script wrote there is passed over', () => {
    const { store, kept } = memoryStore();
    kept.set('own', JSON.stringify([null, 1, { id: 5 }, { id: 'a', authorKey: 'k' }]));
    assert.deepEqual(new OwnKeys(store, 'own').all(), [{ id: 'a', authorKey: 'k' }]);
  });

  test('sites and pages never share a key, whatever they are called', () => {
    assert(storageKey('own', { service: 'https://s', site: 'a', page: 'b","c' }) !== storageKey('own', { service: 'https://s', site: 'a","b', page: 'c' }));
  });
});
