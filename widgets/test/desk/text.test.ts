import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdit, difference, shiftSpans } from '../../src/desk/edit.ts';
import { findingAt, segments } from '../../src/desk/spans.ts';
import { hasMarker, MARKER, markerCount, pieces, withoutMarker } from '../../src/desk/marker.ts';
import { maskedPieces } from '../../src/desk/masks.ts';
import type { Finding, Severity } from '../../src/desk/types.ts';

const finding = (start: number, end: number, severity: Severity, hidden = false): Finding => ({
  rule: `r${start}`,
  severity,
  start,
  end,
  hidden,
  message: 'm',
  replacements: [],
});

test('the difference is the smallest edit and rebuilds the new text', () => {
  const cases: [string, string][] = [
    ['', 'a'],
    ['abc', 'abc'],
    ['call us on 8 800', `so that it stays between us ${MARKER}`],
    ['aaa', 'aa'],
    ['один два три', 'один четыре три'],
    ['x', ''],
  ];
  for (const [before, after] of cases) assert.equal(applyEdit(before, difference(before, after)), after);
  assert.deepEqual(difference('один два три', 'один пять три'), { start: 5, end: 8, text: 'пять' });
});

test('a difference never cuts a surrogate pair', () => {
  const edit = difference('a😀b', 'a😁b');
  assert.deepEqual(edit, { start: 1, end: 3, text: '😁' });
});

test('spans move with text typed before them and go when their own letters change', () => {
  const spans = [finding(0, 4, 'error'), finding(10, 15, 'warning')];
  assert.deepEqual(shiftSpans(spans, { start: 5, end: 5, text: 'xyz' }).map((s) => [s.start, s.end]), [[0, 4], [13, 18]]);
  assert.deepEqual(shiftSpans(spans, { start: 11, end: 12, text: '' }).map((s) => s.start), [0]);
  assert.equal(shiftSpans(spans, { start: 15, end: 15, text: 's' }).length, 2);
});

test('segments cover the text without gaps, at exact code units', () => {
  const text = 'Привет 😀 8-800 и [[private]]';
  const parts = segments(text, [finding(10, 15, 'error')]);
  assert.equal(parts.map((part) => part.text).join(''), text);
  assert.deepEqual(parts.filter((part) => part.severity === 'error').map((part) => part.text), ['8-800']);
  assert.deepEqual(parts.filter((part) => part.marker).map((part) => part.text), [MARKER]);
});

test('the more severe finding is drawn where two overlap, hidden ones are not drawn', () => {
  const parts = segments('abcdefgh', [finding(0, 6, 'suggestion'), finding(2, 4, 'error'), finding(6, 8, 'error', true)]);
  assert.deepEqual(
    parts.map((part) => [part.text, part.severity]),
    [['ab', 'suggestion'], ['cd', 'error'], ['ef', 'suggestion'], ['gh', null]],
  );
});

test('a finding outside the text is not drawn', () => {
  assert.deepEqual(segments('abc', [finding(2, 9, 'error')]).map((part) => part.severity), [null]);
});

test('the trace of a move is a segment of its own', () => {
  assert.deepEqual(segments('abcd', [], { start: 1, end: 3 }).map((part) => [part.text, part.traced]), [
    ['a', false],
    ['bc', true],
    ['d', false],
  ]);
});

test('the narrower finding is the one at the caret', () => {
  const all = [finding(0, 10, 'warning'), finding(3, 5, 'error')];
  assert.equal(findingAt(all, 4), 1);
  assert.equal(findingAt(all, 8), 0);
  assert.equal(findingAt(all, 11), null);
});

test('the marker is found, counted, split and left out', () => {
  const text = `Reason. ${MARKER} Bye`;
  assert(hasMarker(text));
  assert.equal(markerCount(`${MARKER}${MARKER}`), 2);
  assert.deepEqual(pieces(text), [{ text: 'Reason. ' }, { marker: true }, { text: ' Bye' }]);
  assert.equal(withoutMarker(text), 'Reason. Bye');
});

test('masks that do not fit are ignored', () => {
  const masks = [{ start: 2, end: 4, rule: 'phone' }, { start: 3, end: 5, rule: 'email' }, { start: 4, end: 99, rule: 'x' }];
  assert.deepEqual(maskedPieces('ab••cd', masks), [
    { text: 'ab', rule: null },
    { text: '••', rule: 'phone' },
    { text: 'cd', rule: null },
  ]);
});
