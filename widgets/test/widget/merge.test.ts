import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesBetween } from '../../src/widget/tools/merge.ts';
import type { Review } from '../../src/widget/types.ts';

const review = (id: string, text = id): Review => ({
  id, text, status: 'PUBLISHED', rating: 5, ratingBefore: null, ratingChangedAt: null, title: null, masks: [], authorName: 'A', verified: null, helpful: 0,
  language: 'en', submittedAt: '', publishedAt: '', editedAt: null, replies: [], channel: null, origin: null,
});
const list = (...ids: string[]): Review[] => ids.map((id) => review(id));

describe('changesBetween', () => {
  test('nothing new', () => {
    assert.deepEqual(changesBetween(list('a', 'b'), list('a', 'b')), { changed: [], added: [], tail: [], gone: [] });
  });
  test('a new one on top pushes the last to the next page, which is not gone', () => {
    assert.deepEqual(changesBetween(list('a', 'b'), list('n', 'a')), { changed: [], added: list('n'), tail: [], gone: [] });
  });
  test('a reply or a new rating changes a card where it stands', () => {
    assert.deepEqual(changesBetween(list('a', 'b'), [review('a'), review('b', 'changed')]).changed, [review('b', 'changed')]);
  });
  test('withdrawn ones are gone; those of later pages stay', () => {
    assert.deepEqual(changesBetween(list('a', 'b', 'c', 'd'), list('a', 'c')).gone, ['b']);
  });
  test('what moves up from the next page is no news; what follows on shown pages is known', () => {
    assert.deepEqual(changesBetween(list('a', 'b', 'c'), list('a', 'c', 'd')), { changed: [], added: [], tail: list('d'), gone: ['b'] });
    assert.deepEqual(changesBetween(list('a', 'b', 'c', 'd'), list('n', 'a', 'b')), { changed: [], added: list('n'), tail: [], gone: [] });
  });
  test('nothing in common: all of it is new', () => {
    assert.deepEqual(changesBetween(list('a'), list('x', 'y')), { changed: [], added: list('x', 'y'), tail: [], gone: [] });
  });
  test('an empty list empties the screen', () => {
    assert.deepEqual(changesBetween(list('a', 'b'), []).gone, ['a', 'b']);
  });
});
