import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Api, Problem, Unreachable } from '../../src/shared/api.ts';
import { randomKey, randomUuid } from '../../src/shared/random.ts';

type Answer = () => Response | Promise<Response>;

/** Runs `work` against a network that gives this answer, and returns what was asked of it. */
async function over(answer: Answer, work: (api: Api) => Promise<unknown>): Promise<{ url: string; init: RequestInit; outcome: unknown }> {
  const real = globalThis.fetch;
  let url = '';
  let init: RequestInit = {};
  globalThis.fetch = (input, options) => {
    url = String(input);
    init = options ?? {};
    return Promise.resolve().then(answer);
  };
  try {
    const outcome = await work(new Api({ base: 'https://s.example/', lang: 'ru', writeHeaders: { 'X-Frontpage-Request': '1' } })).catch((error: unknown) => error);
    return { url, init, outcome };
  } finally {
    globalThis.fetch = real;
  }
}

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });

describe('Api', () => {
  test('empty parameters are left out, the others encoded; reading sends no write header', async () => {
    const { url, init, outcome } = await over(() => json(200, { a: 1 }), (api) => api.call('/x', { query: { page: 'a&b', cursor: null, rating: undefined } }));
    assert.equal(url, 'https://s.example/x?page=a%26b');
    assert.deepEqual(init.headers, { 'Accept-Language': 'ru' });
    assert.equal(init.credentials, 'omit');
    assert.deepEqual(outcome, { a: 1 });
  });

  test('writing carries the key, the type and the write header', async () => {
    const { init } = await over(() => json(201, {}), (api) => api.call('/x', { method: 'POST', body: { t: 'я' }, idempotencyKey: 'k' }));
    assert.deepEqual(init.headers, { 'Accept-Language': 'ru', 'Content-Type': 'application/json', 'Idempotency-Key': 'k', 'X-Frontpage-Request': '1' });
    assert.equal(init.body, '{"t":"я"}');
  });

  test('a refusal becomes a Problem with code, fields and extras', async () => {
    const body = { title: 'T', detail: 'D', code: 'validation', fields: [{ field: 'text', code: 'required', message: 'M' }], current: 3 };
    const { outcome } = await over(() => json(422, body), (api) => api.call('/x'));
    assert(outcome instanceof Problem);
    assert.deepEqual([outcome.code, outcome.status, outcome.message, outcome.fields[0]?.field, outcome.extras['current']], ['validation', 422, 'D', 'text', 3]);
  });

  test('a refusal that is no JSON is still a Problem', async () => {
    const { outcome } = await over(() => new Response('<h1>Bad gateway</h1>', { status: 502 }), (api) => api.call('/x'));
    assert(outcome instanceof Problem);
    assert.equal(outcome.code, 'internal');
  });

  test('no answer, or one that breaks off, is Unreachable', async () => {
    const refused = await over(() => Promise.reject(new TypeError('fetch failed')), (api) => api.call('/x'));
    assert(refused.outcome instanceof Unreachable);
    const half = await over(() => new Response('{"a":'), (api) => api.call('/x'));
    assert(half.outcome instanceof Unreachable);
  });

  test('what the caller stopped is not a failure of the network', async () => {
    const stop = new AbortController();
    stop.abort();
    const { outcome } = await over(() => Promise.reject(new DOMException('stopped', 'AbortError')), (api) => api.call('/x', { signal: stop.signal }));
    assert(outcome instanceof DOMException);
  });

  test('204 has no body', async () => {
    const { outcome } = await over(() => new Response(null, { status: 204 }), (api) => api.call('/x', { method: 'DELETE' }));
    assert.equal(outcome, undefined);
  });
});

describe('random', () => {
  test('keys are 43 characters of base64url, ids are version 4', () => {
    assert.match(randomKey(), /^[A-Za-z0-9_-]{43}$/);
    assert.match(randomUuid(), /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert(randomKey() !== randomKey());
  });
});
