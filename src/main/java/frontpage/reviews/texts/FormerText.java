package frontpage.reviews.texts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How a review read in public until its author changed it. */
@Entity
public class FormerText {
  @Id private UUID id;
  private UUID reviewId;
  @Embedded private Wording wording;
  private Instant replacedAt;

  protected FormerText() {}

  FormerText(UUID reviewId, Wording wording, Instant replacedAt) {
    this.id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.wording = wording;
    this.replacedAt = replacedAt;
  }

  public UUID reviewId() {
    return reviewId;
  }

  public Wording wording() {
    return wording;
  }

  /** When another text took its place in public. */
  public Instant replacedAt() {
    return replacedAt;
  }
}
