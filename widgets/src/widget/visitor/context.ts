import type { Context } from '../context.ts';
import type { Store } from '../storage.ts';
import type { VisitorClient } from './client.ts';
import type { OwnKeys } from './own/keys.ts';

/** The reader's context with what a visitor who acts needs besides. */
export interface VisitorContext extends Context {
  readonly client: VisitorClient;
  readonly store: Store;
  readonly keys: OwnKeys;
}
