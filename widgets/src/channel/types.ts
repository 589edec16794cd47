/** The channel API's shapes, as the customer's page reads them. */
import type { FileNote } from '../shared/talk.ts';
import type { Review } from '../widget/types.ts';

export type ChannelState = 'PREPARED' | 'OPEN' | 'CLOSED';
export type Outcome = 'RESOLVED' | 'NOT_RESOLVED' | 'CUSTOMER_LEFT';

/** Something hidden in a message's text, which already holds the dots there. UTF-16 units. */
export interface Masked {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface Message {
  readonly seq: number;
  readonly clientId: string;
  readonly from: 'CUSTOMER' | 'STAFF' | 'SYSTEM';
  readonly name: string | null;
  readonly role: string | null;
  readonly text: string;
  readonly at: string;
  readonly masked: readonly Masked[];
  readonly file: FileNote | null;
}

export interface PrivatePart {
  readonly id: string;
  readonly kind: 'SPAN' | 'WISH';
  readonly rule: string | null;
  readonly text: string;
}

export interface Device {
  readonly id: string;
  readonly label: string;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
}

export interface ChannelView {
  readonly id: string;
  readonly site: { readonly name: string; readonly key: string };
  readonly state: ChannelState;
  readonly outcome: Outcome | null;
  readonly language: string;
  readonly mailboxConfirmed: boolean;
  readonly reason: string | null;
  readonly review: Review;
  readonly privateParts: readonly PrivatePart[];
  readonly messages: readonly Message[];
  readonly devices: readonly Device[];
  readonly staffSeenSeq: number;
}

/** A member of staff who opened the conversation. */
export interface Reader {
  readonly name: string;
  readonly role: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
}

/** What came after a message. */
export interface News {
  readonly messages: readonly Message[];
  readonly staffSeenSeq: number;
  readonly state: ChannelState;
}
