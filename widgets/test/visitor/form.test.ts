import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leftNearLimit, wrongIn } from '../../src/widget/visitor/form/check.ts';
import type { Draft } from '../../src/widget/visitor/form/draft.ts';
import { disguised } from '../../src/widget/visitor/form/sent.ts';
import { decided, quoteOf, submission } from '../../src/widget/visitor/form/submission.ts';
import type { Settings } from '../../src/widget/settings.ts';

const good: Draft = { rating: 2, authorName: ' Ольга ', title: '', text: ' Звоните +7 912 345-67-89, пожалуйста ', email: '', wish: '', privateNote: '' };
const settings: Settings = { service: 'https://s.example', site: 'shop', page: 'kettle', pageUrl: undefined, pageTitle: undefined, pageType: 'Product' };
const page = { url: 'https://shop.example/kettle', title: 'Kettle' };

describe('wrongIn', () => {
  test('stars, name and text are needed, in the order of the form', () => {
    const wrong = wrongIn({ ...good, rating: null, authorName: '  ', text: '\n' });
    assert.deepEqual(wrong.map(({ field, kind }) => `${field} ${kind}`), ['rating missing', 'authorName missing', 'text missing']);
  });
  test('limits count UTF-16 units and include the last one', () => {
    assert.deepEqual(wrongIn({ ...good, text: 'я'.repeat(5000) }), []);
    assert.deepEqual(wrongIn({ ...good, text: 'я'.repeat(5001) }), [{ field: 'text', kind: 'long', limit: 5000 }]);
  });
  test('an address may be left out, but not half written', () => {
    assert.deepEqual(wrongIn({ ...good, email: 'olga@' }), [{ field: 'email', kind: 'malformed' }]);
    assert.deepEqual(wrongIn({ ...good, email: ' ольга@почта.рф ' }), []);
  });
});

describe('leftNearLimit', () => {
  test('says nothing far from the limit', () => {
    assert.equal(leftNearLimit(4799, 5000), null);
    assert.equal(leftNearLimit(4800, 5000), 200);
    assert.equal(leftNearLimit(71, 80), null);
    assert.equal(leftNearLimit(83, 80), -3);
  });
});

describe('submission', () => {
  const asked = submission(good, settings, 'k', page);
  test('asks first, trims, leaves out what is empty, takes the page from the page', () => {
    assert.deepEqual(asked, {
      page: { key: 'kettle', url: page.url, title: page.title, type: 'Product' },
      rating: 2, text: 'Звоните +7 912 345-67-89, пожалуйста', authorName: 'Ольга', authorKey: 'k', sensitive: 'ask',
    });
  });
  test('after the decision the rest is split and the false alarms are named', () => {
    const finding = { field: 'text', start: 8, end: 24, rule: 'phone', canKeep: true } as const;
    assert.deepEqual(decided(asked, [finding]).keep, [{ field: 'text', start: 8, end: 24 }]);
    assert.equal(decided(asked, []).sensitive, 'split');
  });
  test('a finding is quoted from the text that was sent', () => {
    const finding = { field: 'text', start: 8, end: 24, rule: 'phone', canKeep: true } as const;
    assert.deepEqual(quoteOf(asked, finding), { before: 'Звоните ', quote: '+7 912 345-67-89', after: ', пожалуйста' });
  });
});

describe('disguised', () => {
  test('shows the first letter and the host', () => {
    assert.equal(disguised('olga@example.com'), 'o•••@example.com');
  });
});
