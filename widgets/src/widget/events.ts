/** What the element tells the page. All bubble and leave the shadow root; none carries what a visitor typed. */

abstract class FrontpageEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The first list is shown, or another one after sorting, filtering or a refresh. */
export class ReviewsLoadedEvent extends FrontpageEvent {
  static readonly type = 'frontpage-reviews-loaded';
  readonly count: number;
  readonly average: number | null;

  constructor(count: number, average: number | null) {
    super(ReviewsLoadedEvent.type);
    this.count = count;
    this.average = average;
  }
}

/** The visitor's review has been stored and awaits moderation. */
export class ReviewSubmittedEvent extends FrontpageEvent {
  static readonly type = 'frontpage-review-submitted';
  readonly reviewId: string;
  readonly rating: number;

  constructor(reviewId: string, rating: number) {
    super(ReviewSubmittedEvent.type);
    this.reviewId = reviewId;
    this.rating = rating;
  }
}

/** The author has changed the rating. */
export class RatingChangedEvent extends FrontpageEvent {
  static readonly type = 'frontpage-rating-changed';
  readonly reviewId: string;
  readonly rating: number;

  constructor(reviewId: string, rating: number) {
    super(RatingChangedEvent.type);
    this.reviewId = reviewId;
    this.rating = rating;
  }
}

/** The author has withdrawn the review. */
export class ReviewWithdrawnEvent extends FrontpageEvent {
  static readonly type = 'frontpage-review-withdrawn';
  readonly reviewId: string;

  constructor(reviewId: string) {
    super(ReviewWithdrawnEvent.type);
    this.reviewId = reviewId;
  }
}

/** The list could not be loaded; `code` is the service's problem code, or `unreachable`. */
export class ReviewsFailedEvent extends FrontpageEvent {
  static readonly type = 'frontpage-reviews-failed';
  readonly code: string;

  constructor(code: string) {
    super(ReviewsFailedEvent.type);
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'frontpage-reviews-loaded': ReviewsLoadedEvent;
    'frontpage-review-submitted': ReviewSubmittedEvent;
    'frontpage-rating-changed': RatingChangedEvent;
    'frontpage-review-withdrawn': ReviewWithdrawnEvent;
    'frontpage-reviews-failed': ReviewsFailedEvent;
  }
}
