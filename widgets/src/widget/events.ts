/** What the element tells the page. All bubble and leave the shadow root; none carries what a visitor typed. */

abstract class FrontpageEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Something happened to one review. */
abstract class ReviewEvent extends FrontpageEvent {
  readonly reviewId: string;

  constructor(type: string, reviewId: string) {
    super(type);
    this.reviewId = reviewId;
  }
}

/** The first list is shown, or another one after sorting, filtering or a refresh. */
export class ReviewsLoadedEvent extends FrontpageEvent {
  readonly count: number;
  readonly average: number | null;

  constructor(count: number, average: number | null) {
    super('frontpage-reviews-loaded');
    this.count = count;
    this.average = average;
  }
}

/** The visitor's review has been stored and awaits moderation. */
export class ReviewSubmittedEvent extends ReviewEvent {
  readonly rating: number;

  constructor(reviewId: string, rating: number) {
    super('frontpage-review-submitted', reviewId);
    this.rating = rating;
  }
}

/** The author has changed the rating. */
export class RatingChangedEvent extends ReviewEvent {
  readonly rating: number;

  constructor(reviewId: string, rating: number) {
    super('frontpage-rating-changed', reviewId);
    this.rating = rating;
  }
}

/** The author has withdrawn the review. */
export class ReviewWithdrawnEvent extends ReviewEvent {
  constructor(reviewId: string) {
    super('frontpage-review-withdrawn', reviewId);
  }
}

/** The visitor has reported a review or an answer; `receipt` is the number that the service gave. */
export class FlagSentEvent extends ReviewEvent {
  readonly receipt: string;

  constructor(reviewId: string, receipt: string) {
    super('frontpage-flag-sent', reviewId);
    this.receipt = receipt;
  }
}

/** The list could not be loaded; `code` is the service's problem code, or `unreachable`. */
export class ReviewsFailedEvent extends FrontpageEvent {
  readonly code: string;

  constructor(code: string) {
    super('frontpage-reviews-failed');
    this.code = code;
  }
}
