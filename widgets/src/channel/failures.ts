import { Problem } from '../shared/api.ts';
import type { Failure } from './outgoing.ts';

/** What a failed call means for what was to be sent. Whoever is busy or does not answer is asked again. */
export function judge(error: unknown): Failure {
  if (!(error instanceof Problem) || error.status === 429 || error.status >= 500) {
    return { kind: 'later' };
  }
  if (error.status === 401 || error.status === 410) {
    return { kind: 'gone' };
  }
  if (error.code === 'sensitive-data') {
    return { kind: 'secret' };
  }
  return { kind: 'refused', message: error.fields[0]?.message ?? error.message };
}
