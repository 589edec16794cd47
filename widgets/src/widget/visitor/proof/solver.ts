/** Solves a challenge of ALTCHA's format in slices, so that the page stays usable; without a worker, and on plain http. */
import { sha256Hex } from './sha256.ts';

export interface Challenge {
  readonly algorithm: string;
  /** The hash to find, in hex. */
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
}

/** A slice must fit into a frame beside what the page itself does. */
const SLICE = 8;

/** The solution as the service wants it; throws when there is none, or when the signal ends it. */
export async function solve(challenge: Challenge, signal: AbortSignal): Promise<string> {
  let began = performance.now();
  for (let number = 0; number <= challenge.maxnumber; number++) {
    if (sha256Hex(challenge.salt + number) === challenge.challenge) {
      const { algorithm, salt, signature } = challenge;
      return btoa(JSON.stringify({ algorithm, challenge: challenge.challenge, number, salt, signature }));
    }
    if (number % 64 === 0 && performance.now() - began > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      began = performance.now();
    }
  }
  throw new Error('no solution');
}
