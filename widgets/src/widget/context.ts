import type { Announcer } from '../shared/announce.ts';
import type { ReviewsClient } from './client.ts';
import type { Words } from './messages.ts';
import type { OwnKeys } from './own/keys.ts';
import type { Settings } from './settings.ts';
import type { Store } from './storage.ts';

/** What every view needs. `signal` ends when the element leaves the page or its attributes change. */
export interface Context {
  readonly settings: Settings;
  readonly client: ReviewsClient;
  readonly t: Words;
  readonly store: Store;
  readonly keys: OwnKeys;
  readonly announce: Announcer['say'];
  readonly emit: (event: Event) => void;
  readonly signal: AbortSignal;
}
