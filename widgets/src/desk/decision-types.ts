import type { Language } from './types.ts';

/** What the author wants a published review to say. */
export interface Change {
  title: string | null;
  text: string;
  language: Language;
  writtenAt: string;
}
/** A text that stood in public until then. */
export interface FormerText {
  title: string | null;
  text: string;
  language: Language;
  until: string;
}

export interface Decision {
  action: 'PUBLISH' | 'REJECT';
  reason: string | null;
  note: string | null;
  by: string | null;
  at: string;
  /** About a change of the text, not about the review. */
  ofChange: boolean;
}

/** The closed list; the order is that of the dialog's number keys. */
export const REJECTION_REASONS = [
  'SPAM',
  'FAKE',
  'ILLEGAL',
  'PERSONAL_DATA',
  'INSULT',
  'OFF_TOPIC',
  'DUPLICATE',
  'CONFLICT_OF_INTEREST',
  'TEST',
] as const;
