import { h } from '../../shared/dom.ts';
import type { Outcome } from '../types.ts';
import type { Words } from '../words.ts';

/** What stands where the composer was: that it is closed, how it ended, and the same neutral word about the rating each time. */
export function closedNotice(outcome: Outcome | null, t: Words): readonly HTMLElement[] {
  return [
    h('h2', null, t('closed.title')),
    ...(outcome === null ? [] : [h('p', { 'data-outcome': outcome }, t.of('closed', outcome))]),
    h('p', null, t('closed.other')),
    h('p', null, t('closed.rating')),
  ];
}
