import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pickLanguage, translator } from '../../src/shared/i18n.ts';

const en = {
  hello: 'Hello, {name}',
  reviews: { one: '{n} review', other: '{n} reviews' },
  'mask.phone': 'phone number',
  'mask.other': 'detail',
} as const;
const ru = {
  hello: 'Здравствуйте, {name}',
  reviews: { one: '{n} отзыв', few: '{n} отзыва', many: '{n} отзывов', other: '{n} отзыва' },
  'mask.phone': 'телефон',
  'mask.other': 'данные',
} as const;

describe('translator', () => {
  test('a region finds its language, an unknown one falls back to English', () => {
    assert.equal(pickLanguage('ru-RU', ['en', 'ru']), 'ru');
    assert.equal(pickLanguage('de', ['en', 'ru']), 'en');
    assert.equal(pickLanguage(null, ['en', 'ru']), 'en');
  });

  test('Russian has three forms of the plural for whole numbers', () => {
    const t = translator({ en, ru }, 'ru');
    assert.deepEqual([1, 2, 5, 11, 21, 104].map((n) => t('reviews', { n })), ['1 отзыв', '2 отзыва', '5 отзывов', '11 отзывов', '21 отзыв', '104 отзыва']);
  });

  test('numbers are written as the language writes them', () => {
    assert.equal(translator({ en, ru }, 'en')('reviews', { n: 1280 }), '1,280 reviews');
    assert.match(translator({ en, ru }, 'ru')('reviews', { n: 12800 }), /^12\s800 отзывов$/);
  });

  test('a value that looks like a place is not filled again', () => {
    assert.equal(translator({ en, ru }, 'en')('hello', { name: '{name} $& $1' }), 'Hello, {name} $& $1');
  });

  test('a name newer than this script gets the general word', () => {
    const t = translator({ en, ru }, 'en');
    assert.equal(t.of('mask', 'phone'), 'phone number');
    assert.equal(t.of('mask', 'retina-scan'), 'detail');
    assert.equal(t.of('mask', 'constructor'), 'detail');
  });
});
