import type { AccountApi, SiteApi } from './desk-api.ts';
import type { Kept } from './kept.ts';
import type { Route } from './route.ts';
import type { Me, SiteRef, SiteRole } from './types.ts';
import type { Words } from './words.ts';

/** What every part of the desk is given: who works where, in which words, and how to reach the server. */
export interface Desk {
  readonly t: Words;
  readonly me: Me;
  readonly site: SiteRef;
  readonly role: SiteRole;
  /** False for those who only read: auditor and executive. */
  readonly writes: boolean;
  readonly api: SiteApi;
  readonly account: AccountApi;
  /** Private words typed and not sent. */
  readonly kept: Kept;
  /** Public words that the server does not have yet, so that a failed save never costs a text. */
  readonly drafts: Kept;
  /** Says a change politely to screen readers. */
  readonly say: (text: string) => void;
  readonly go: (route: Route) => void;
}
