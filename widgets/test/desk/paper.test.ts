import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineWords, summary } from '../../src/desk/paper-words.ts';
import type { Report } from '../../src/desk/types.ts';
import { wordsIn } from '../../src/desk/words.ts';

const report = (extra: Partial<Report>): Report => ({
  verdict: 'front-page',
  findings: [],
  moves: [],
  missingMoves: [],
  headline: null,
  promises: [],
  ...extra,
});

test('the paper quotes the company in the marks of its language, without doubling them', () => {
  const hostile = report({ verdict: 'revise', headline: { start: 0, end: 12, rule: 'blames-customer' } });
  assert.equal(headlineWords(wordsIn('ru'), 'Domtech', '«Сами виной».', hostile).line, 'Domtech: «Сами виной»');
  assert.equal(headlineWords(wordsIn('en'), 'Domtech', '"Your fault"', hostile).line, 'Domtech: “Your fault”');
});

test('with nothing wrong the headline is what the reply does', () => {
  const text = 'Hello. We will bring a new one on Thursday.';
  const good = report({ moves: [{ move: 'action', start: 7, end: 20 }] });
  const words = headlineWords(wordsIn('en'), 'Domtech', text, good);
  assert.deepEqual(words, { tone: 'good', line: 'Domtech: We will bring a new one on Thursday' });
});

test('an empty reply makes the headline that nobody answered', () => {
  assert.equal(headlineWords(wordsIn('en'), 'Domtech', '  ', null).line, 'Domtech has not answered');
});

test('a search result never shows the marker', () => {
  assert.equal(summary('Let us go on here. [[private]]\nAnna'), 'Let us go on here. Anna');
});
