import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress, entranceOf, reviewIn } from '../../src/channel/entrance.ts';

const SECRET = 'abcdefghijklmnopqrstuvwxyz_-0123456789ABCDE';
const REVIEW = '0b9f6a8e-3c1d-4e2f-9a7b-1c2d3e4f5a6b';

test('a letter, a code, and a letter to a stranger are told apart', () => {
  assert.deepEqual(entranceOf(`#l=${SECRET}`), { kind: 'link', link: SECRET });
  assert.deepEqual(entranceOf(`#h=${SECRET}`), { kind: 'code', code: SECRET });
  assert.deepEqual(entranceOf(`#n=${SECRET}`), { kind: 'not-me', link: SECRET });
});

test('anything else is an ordinary visit', () => {
  for (const fragment of ['', '#', '#l=', '#l=short', `#x=${SECRET}`, `#l=${SECRET}&h=1`, `#l=${'a'.repeat(101)}`, '#l=<script>alert(1)</script>']) {
    assert.deepEqual(entranceOf(fragment), { kind: 'session' }, fragment);
  }
});

test('the cleaned address names the review and nothing secret', () => {
  assert.equal(cleanAddress('/channel/', REVIEW), `/channel/?review=${REVIEW}`);
  assert.equal(cleanAddress('/channel/', null), '/channel/');
  assert.equal(reviewIn(`?review=${REVIEW}`), REVIEW);
  assert.equal(reviewIn('?review=../../x'), null);
  assert.equal(reviewIn(''), null);
});
