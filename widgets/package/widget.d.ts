/** Reviews with the public answers, and the form to write one: `<frontpage-reviews site page>`. */
export declare class FrontpageReviewsElement extends HTMLElement {
  static readonly observedAttributes: readonly string[];
  /** Asks the service for what is new; otherwise done every 30 seconds while the page is visible. */
  refresh(): Promise<void>;
  /** Opens the write form and moves the focus there. */
  openForm(): void;
}

/** The first list is shown, or another one after sorting, filtering or searching. */
export declare class ReviewsLoadedEvent extends Event {
  constructor(count: number, average: number | null);
  readonly count: number;
  readonly average: number | null;
}

/** The visitor's review has been stored and awaits moderation. */
export declare class ReviewSubmittedEvent extends Event {
  constructor(reviewId: string, rating: number);
  readonly reviewId: string;
  readonly rating: number;
}

/** The author has changed the rating. */
export declare class RatingChangedEvent extends Event {
  constructor(reviewId: string, rating: number);
  readonly reviewId: string;
  readonly rating: number;
}

/** The author has withdrawn the review. */
export declare class ReviewWithdrawnEvent extends Event {
  constructor(reviewId: string);
  readonly reviewId: string;
}

/** The visitor has reported a review or an answer; `receipt` is the number that the service gave. */
export declare class FlagSentEvent extends Event {
  constructor(reviewId: string, receipt: string);
  readonly reviewId: string;
  readonly receipt: string;
}

/** The list could not be loaded; `code` is the service's problem code, or `unreachable`. */
export declare class ReviewsFailedEvent extends Event {
  constructor(code: string);
  readonly code: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'frontpage-reviews': FrontpageReviewsElement;
  }

  interface HTMLElementEventMap {
    'frontpage-reviews-loaded': ReviewsLoadedEvent;
    'frontpage-review-submitted': ReviewSubmittedEvent;
    'frontpage-rating-changed': RatingChangedEvent;
    'frontpage-review-withdrawn': ReviewWithdrawnEvent;
    'frontpage-flag-sent': FlagSentEvent;
    'frontpage-reviews-failed': ReviewsFailedEvent;
  }
}
