package frontpage.reviews;

/** Where a review stands. It is stored held; only a decision publishes it. */
public enum ReviewStatus {
  HELD,
  PUBLISHED,
  REJECTED,
  WITHDRAWN
}
