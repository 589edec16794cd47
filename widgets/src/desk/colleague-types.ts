/** Shapes of what is asked of others in the house. */

/** A question to a colleague without an account, and the answer. */
export interface Consult {
  id: string;
  state: 'ASKED' | 'ANSWERED' | 'REVOKED' | 'EXPIRED';
  who: string;
  email: string;
  question: string;
  /** How many private parts and messages the colleague sees. */
  shown: number;
  askedBy: string;
  askedAt: string;
  dueAt: string;
  expiresAt: string;
  openedAt: string | null;
  answer: string | null;
  endedAt: string | null;
}
export interface NewConsult {
  who: string;
  email: string;
  question: string;
  parts: readonly string[];
  messages: readonly string[];
  dueAt: string;
}
