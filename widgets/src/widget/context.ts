import type { Announcer } from '../shared/announce.ts';
import type { Words } from './words.ts';
import type { Settings } from './settings.ts';

/** What every view needs. `signal` ends when the element leaves the page or its attributes change. */
export interface Context {
  readonly settings: Settings;
  readonly t: Words;
  readonly announce: Announcer['say'];
  readonly emit: (event: Event) => void;
  /** Adds a style sheet to the element. */
  readonly adopt: (css: string) => void;
  readonly signal: AbortSignal;
}
