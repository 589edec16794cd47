import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isLightInk, readSettings, readTheme } from '../../src/widget/settings.ts';
import { translator } from '../../src/shared/i18n.ts';
import en from '../../src/widget/messages.en.json' with { type: 'json' };
import ru from '../../src/widget/messages.ru.json' with { type: 'json' };
import { notPublishedText } from '../../src/widget/list/summary.ts';
import { safeUrl } from '../../src/shared/safe-url.ts';

const script = 'https://reviews.example/assets/widget.js';
const from = (attributes: Readonly<Record<string, string>>): ReturnType<typeof readSettings> => readSettings((name) => attributes[name] ?? null, script);

describe('readSettings', () => {
  test('the service is where the script came from, unless told', () => {
    assert.equal(from({ site: 's', page: 'p' })?.service, 'https://reviews.example');
    assert.equal(from({ site: 's', page: 'p', service: 'https://other.example/reviews/' })?.service, 'https://other.example/reviews');
  });
  test('nothing without site and page, nothing at a javascript: address', () => {
    assert.equal(from({ site: 's' }), null);
    assert.equal(from({ page: 'p', site: ' ' }), null);
    assert.equal(from({ site: 's', page: 'p', service: 'javascript:alert(1)' }), null);
  });
  test('an unknown theme is auto; light ink stands on a dark page', () => {
    assert.equal(readTheme('sepia'), 'auto');
    assert.equal(isLightInk('rgb(236, 233, 228)'), true);
    assert.equal(isLightInk('rgba(28, 27, 26, 0.9)'), false);
    assert.equal(isLightInk('oklch(0.9 0 0)'), undefined);
  });
});

describe('notPublishedText', () => {
  test('how many and why, the most frequent reason first', () => {
    const notPublished = { total: 3, byReason: { PERSONAL_DATA: 1, SPAM: 2 } };
    assert.equal(notPublishedText(notPublished, translator({ en, ru }, 'en')), '3 not published: 2 spam, 1 personal data of others');
    assert.equal(notPublishedText(notPublished, translator({ en, ru }, 'ru')), 'Не опубликовано: 3 (спам — 2, чужие личные данные — 1)');
    assert.equal(notPublishedText({ total: 1, byReason: { NEW_REASON: 1 } }, translator({ en, ru }, 'en')), '1 not published: 1 another reason');
  });
});

describe('safeUrl', () => {
  test('web addresses only, relative ones against the service', () => {
    assert.equal(safeUrl('https://reviews.example/channel/#h=c', 'https://reviews.example/'), 'https://reviews.example/channel/#h=c');
    assert.equal(safeUrl('/channel/#h=c', 'https://reviews.example/'), 'https://reviews.example/channel/#h=c');
    for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'blob:https://x/1', '', null, 'http://']) {
      assert.equal(safeUrl(address, address === '' ? undefined : 'https://reviews.example/'), null, String(address));
    }
  });
});
