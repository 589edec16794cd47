import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordDiff } from '../../src/desk/word-diff.ts';

const shown = (before: string, after: string): string =>
  wordDiff(before, after).map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');

describe('wordDiff', () => {
  test('marks the words that changed and leaves the rest', () => {
    assert.equal(shown('The lid does not close.', 'The lid closes now.'), 'The lid [-does not close-][+closes now+].');
    assert.equal(shown('Крышка не закрывается', 'Крышка теперь закрывается'), 'Крышка [-не -][+теперь +]закрывается');
  });
  test('what was added or taken out stands alone', () => {
    assert.equal(shown('It leaks.', 'It leaks. Still!'), 'It leaks[-.-][+. Still!+]');
    assert.equal(shown('It leaks and squeaks.', 'It squeaks.'), 'It [-leaks and -]squeaks.');
    assert.equal(shown('', 'New'), '[+New+]');
    assert.equal(shown('Old', ''), '[-Old-]');
    assert.equal(shown('Same', 'Same'), 'Same');
    assert.deepEqual(wordDiff('', ''), []);
  });
  test('dots of what is said in private are one word', () => {
    assert.equal(shown('Call ••••• today', 'Call today'), 'Call [-••••• -]today');
  });
  test('both texts are in it, whatever they are', () => {
    const parts = ['да ', 'no, ', 'нет.', '\n', '😀', 'й', ' ', 'x', '—', '• '];
    let seed = 7;
    const next = (n: number): number => {
      seed = (seed * 16807) % 2147483647;
      return seed % n;
    };
    const text = (): string => Array.from({ length: next(12) }, () => parts[next(parts.length)]).join('');
    for (let i = 0; i < 300; i++) {
      const [before, after] = [text(), text()];
      const diff = wordDiff(before, after);
      assert.equal(diff.filter(({ is }) => is !== 'new').map((piece) => piece.text).join(''), before);
      assert.equal(diff.filter(({ is }) => is !== 'gone').map((piece) => piece.text).join(''), after);
    }
  });
  test('two long texts take no time that anybody notices', () => {
    const long = (word: string): string => Array.from({ length: 1200 }, (_, i) => `${word}${i % 7}`).join(' ').slice(0, 5000);
    const began = performance.now();
    wordDiff(long('a'), long('b'));
    assert(performance.now() - began < 500);
  });
});
