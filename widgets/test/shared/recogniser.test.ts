import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passesLuhn, passesMod97, recognise, withoutCards } from '../../src/shared/recogniser.ts';
import vectors from './recogniser-vectors.json' with { type: 'json' };

interface Expected {
  readonly text: string;
  readonly hints: { rule: string; quote: string }[];
}

function read(example: string): Expected {
  const hints: { rule: string; quote: string }[] = [];
  const text = example.replace(/\[\[([a-z-]+)\|(.*?)\]\]/g, (_all, rule: string, quote: string) => {
    hints.push({ rule, quote });
    return quote;
  });
  return { text, hints };
}

describe('recognise', () => {
  for (const example of vectors.examples) {
    test(`finds in: ${example}`, () => {
      const { text, hints } = read(example);
      assert.deepEqual(recognise(text).map((hint) => ({ rule: hint.rule, quote: text.slice(hint.start, hint.end) })), hints);
    });
  }
  for (const example of vectors.leaveAlone) {
    test(`leaves alone: ${example}`, () => assert.deepEqual(recognise(example), []));
  }

  test('is linear: 100,000 characters of digits, letters or dots take no noticeable time', () => {
    for (const unit of ['1 ', 'a@', 'DE', '1', 'a.', '+7 (', 'заказ ']) {
      const started = performance.now();
      recognise(unit.repeat(100_000 / unit.length));
      assert(performance.now() - started < 1_500, unit);
    }
  });
});

describe('checksums', () => {
  test('Luhn', () => {
    assert(passesLuhn('4111111111111111'));
    assert(!passesLuhn('4111111111111121'));
  });
  test('mod 97', () => {
    assert(passesMod97('GB82WEST12345698765432'));
    assert(!passesMod97('GB28WEST12345698765432'));
  });
});

describe('withoutCards', () => {
  test('keeps the last four digits only', () => {
    assert.equal(withoutCards('a 4111 1111 1111 1111, b 5555555555554444.'), 'a •••• 1111, b •••• 4444.');
  });
  test('leaves phones and words as they are', () => {
    assert.equal(withoutCards('звоните +7 912 345-67-89'), 'звоните +7 912 345-67-89');
  });
});
