/** The public API's shapes, as the widget reads them. */

export type Status = 'HELD' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN';

/** A span `[start, end)` in UTF-16 units; the text already holds the mask's dots there. */
export interface Mask {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface Reply {
  readonly id: string;
  readonly kind: 'REPLY' | 'FOLLOW_UP';
  readonly text: string;
  readonly by: { readonly name: string; readonly role: string | null };
  readonly publishedAt: string;
  readonly answeredInMinutes: number | null;
}

export interface Review {
  readonly id: string;
  readonly status: Status;
  /** Null only for what was written elsewhere without one. */
  readonly rating: number | null;
  readonly ratingBefore: number | null;
  readonly ratingAfterCompensation?: boolean;
  readonly ratingChangedAt: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly masks: readonly Mask[];
  /** Null where the author does not want it shown. */
  readonly authorName: string | null;
  /** How the service knows that the author was a customer; null when it does not. */
  readonly verified: 'PURCHASE' | null;
  /** How many readers found it helpful. */
  readonly helpful: number;
  readonly language: string;
  readonly submittedAt: string;
  readonly publishedAt: string | null;
  /** When another text took the place of the one that stood in public before. */
  readonly editedAt: string | null;
  readonly replies: readonly Reply[];
  readonly channel: { readonly state: string; readonly reason: string | null; readonly outcome: string | null } | null;
  /** Where it was written, if not here; such a review is not counted in the rating. */
  readonly origin: { readonly source: string; readonly url: string | null; readonly rewarded: boolean } | null;
}

export interface OwnReview extends Review {
  readonly rating: number;
  readonly own: {
    readonly rejection: Rejection | null;
    readonly channel: { readonly state: string; readonly unread: number } | null;
    readonly canRerate: boolean;
    readonly canHideName: boolean;
    readonly canEdit: boolean;
    /** The text that the author wants instead; it is being read while there is no rejection. */
    readonly change: (Text & { readonly rejection: Rejection | null }) | null;
  };
}

/** What a review says, said or shall say. */
export interface Text {
  readonly title: string | null;
  readonly text: string;
}

export interface Rejection {
  readonly reason: string;
  readonly explanation: string | null;
}

/** A text that stood in public until then. */
export interface FormerText extends Text {
  readonly until: string;
}

export interface Summary {
  readonly count: number;
  readonly average: number | null;
  /** How many of one, two, three, four, five stars. */
  readonly distribution: readonly number[];
  /** How many more are shown that were written elsewhere. */
  readonly imported: number;
}

export interface Feed {
  readonly site: { readonly key: string; readonly name: string; readonly language: string };
  readonly page: { readonly key: string; readonly title: string; readonly url: string };
  readonly summary: Summary;
  readonly notPublished: { readonly total: number; readonly byReason: Readonly<Record<string, number>> };
  /** How many of each language, by its tag. */
  readonly languages: Readonly<Record<string, number>>;
  readonly reviews: readonly Review[];
  readonly next: string | null;
}

export type Sort = 'newest' | 'oldest' | 'highest' | 'lowest';

/** What of the page's reviews is shown, and in what order. */
export interface Choice {
  readonly sort: Sort;
  readonly rating: number | null;
  readonly language: string | null;
  readonly search: string | null;
}

/** What the server found in a review that is not stored yet. */
export interface Finding {
  readonly field: 'text' | 'title';
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly canKeep: boolean;
}

export interface Submission {
  readonly page: { readonly key: string; readonly url?: string; readonly title?: string; readonly type?: string };
  readonly rating: number;
  readonly title?: string;
  readonly text: string;
  readonly authorName: string;
  readonly email?: string;
  readonly wish?: string;
  readonly privateNote?: string;
  readonly language?: string;
  readonly authorKey: string;
  readonly sensitive: 'ask' | 'split';
  readonly consents?: readonly string[];
  /** The shop's signed token, where the visitor came by a link with one. */
  readonly purchase?: string;
  readonly keep?: readonly { readonly field: string; readonly start: number; readonly end: number }[];
}

/** One version of a text that the site asks consent to. */
export interface Asked {
  readonly id: string;
  readonly purpose: 'PROCESSING' | 'NAME';
  readonly text: string;
}
