package frontpage.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One change of a rating by its author. */
@Entity
class RatingChange {
  @Id private UUID id;
  private UUID reviewId;
  private int ratingOld;
  private int ratingNew;
  private Instant changedAt;

  /** Such a change is no win-back. */
  private boolean afterCompensation;

  protected RatingChange() {}

  RatingChange(
      UUID reviewId, int ratingOld, int ratingNew, boolean afterCompensation, Instant changedAt) {
    this.id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.ratingOld = ratingOld;
    this.ratingNew = ratingNew;
    this.afterCompensation = afterCompensation;
    this.changedAt = changedAt;
  }

  UUID reviewId() {
    return reviewId;
  }

  ExportedReviews.RatingLine line() {
    return new ExportedReviews.RatingLine(ratingOld, ratingNew, afterCompensation, changedAt);
  }
}
