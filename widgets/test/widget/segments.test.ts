import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lastFour, splitMarker, splitMasks } from '../../src/widget/segments.ts';

describe('splitMarker', () => {
  test('text, invitation, text', () => {
    assert.deepEqual(splitMarker('Чтобы не называть адрес, [[private]] и мы приедем.'), [
      { kind: 'text', text: 'Чтобы не называть адрес, ' },
      { kind: 'private' },
      { kind: 'text', text: ' и мы приедем.' },
    ]);
  });
  test('at the edges and alone', () => {
    assert.deepEqual(splitMarker('[[private]]'), [{ kind: 'private' }]);
    assert.deepEqual(splitMarker('a[[private]]'), [{ kind: 'text', text: 'a' }, { kind: 'private' }]);
    assert.deepEqual(splitMarker(''), []);
  });
  test('markup and half markers stay text', () => {
    assert.deepEqual(splitMarker('<b>[[private]</b> [private]]'), [{ kind: 'text', text: '<b>[[private]</b> [private]]' }]);
  });
});

describe('splitMasks', () => {
  const text = 'Тел. •••••, карта •••• 1234.';
  const phone = { field: 'text', start: 5, end: 10, rule: 'phone' };
  const card = { field: 'text', start: 18, end: 27, rule: 'payment-card' };
  test('chips in reading order, the text between them whole', () => {
    const segments = splitMasks(text, [card, phone], 'text');
    assert.deepEqual(segments.map((segment) => segment.kind), ['text', 'mask', 'text', 'mask', 'text']);
    assert.equal(segments.map((segment) => (segment.kind === 'private' ? '' : segment.text)).join(''), text);
  });
  test('spans of another field, beyond the text, empty or overlapping are passed over', () => {
    const odd = [{ ...phone, field: 'title' }, { ...phone, end: 500 }, { ...phone, start: 7, end: 7 }, { ...phone, start: -1 }];
    assert.deepEqual(splitMasks(text, odd, 'text'), [{ kind: 'text', text }]);
    assert.equal(splitMasks(text, [phone, { ...phone, start: 6 }], 'text').filter((segment) => segment.kind === 'mask').length, 1);
  });
  test('the last four digits of a card', () => {
    assert.equal(lastFour('•••• 1234'), '1234');
    assert.equal(lastFour('•••••'), null);
  });
});
