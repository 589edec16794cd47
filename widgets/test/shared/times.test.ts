import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { after, ago } from '../../src/shared/times.ts';

const now = new Date(2026, 4, 16, 18, 40);
const at = (...parts: [number, number, number, number, number]): Date => new Date(...parts);

describe('ago', () => {
  test('within the hour, minutes', () => {
    assert.equal(ago(at(2026, 4, 16, 18, 40), now, 'en'), 'now');
    assert.equal(ago(at(2026, 4, 16, 18, 28), now, 'en'), '12 minutes ago');
    assert.equal(ago(at(2026, 4, 16, 18, 19), now, 'ru'), '21 минуту назад');
  });

  test('today and yesterday have a clock, by the calendar and not by 24 hours', () => {
    assert.equal(ago(at(2026, 4, 16, 10, 5), now, 'ru'), 'сегодня, 10:05');
    assert.equal(ago(at(2026, 4, 15, 23, 50), now, 'ru'), 'вчера, 23:50');
    assert.equal(ago(at(2026, 4, 15, 0, 1), now, 'ru'), 'вчера, 00:01');
  });

  test('earlier, the day; in another year, the year', () => {
    assert.equal(ago(at(2026, 4, 2, 9, 0), now, 'ru'), '2 мая');
    assert.equal(ago(at(2025, 4, 2, 9, 0), now, 'en'), 'May 2, 2025');
  });
});

describe('after', () => {
  test('the unit that says enough', () => {
    assert.equal(after(0, 'en'), 'in 1 minute');
    assert.equal(after(21, 'ru'), 'через 21 минуту');
    assert.equal(after(170, 'en'), 'in 3 hours');
    assert.equal(after(170, 'ru'), 'через 3 часа');
    assert.equal(after(26 * 60, 'en'), 'in 26 hours');
    assert.equal(after(5 * 24 * 60, 'ru'), 'через 5 дней');
  });
});
