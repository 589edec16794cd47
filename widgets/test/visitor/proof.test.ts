import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sha256Hex } from '../../src/widget/visitor/proof/sha256.ts';
import { solve } from '../../src/widget/visitor/proof/solver.ts';

describe('sha256Hex', () => {
  test('the published examples', () => {
    assert.equal(sha256Hex(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    assert.equal(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'), '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
  });

  test('every length around the end of a block', async () => {
    for (let length = 50; length < 140; length++) {
      const text = 'a'.repeat(length);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      assert.equal(sha256Hex(text), Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
  });
});

describe('solve', () => {
  const challenge = { algorithm: 'SHA-256', challenge: sha256Hex('salt?expires=1&731'), maxnumber: 1000, salt: 'salt?expires=1&', signature: 's' };

  test('finds the number and says it in the format of the service', async () => {
    const proof = JSON.parse(atob(await solve(challenge, new AbortController().signal))) as Record<string, unknown>;
    assert.deepEqual(proof, { algorithm: 'SHA-256', challenge: challenge.challenge, number: 731, salt: challenge.salt, signature: 's' });
  });

  test('gives up where there is no solution', async () => {
    const failed = await solve({ ...challenge, maxnumber: 700 }, new AbortController().signal).then(() => false, () => true);
    assert(failed);
  });
});
