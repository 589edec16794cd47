package frontpage.reviews.conditions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act of consent: to which version of which text, when, and when it was taken back. */
@Entity
class Consent {
  @Id private UUID id;
  private UUID reviewId;
  private UUID textId;
  private Instant givenAt;
  private @Nullable Instant withdrawnAt;

  protected Consent() {}

  Consent(UUID reviewId, UUID textId, Instant givenAt) {
    this.id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.textId = textId;
    this.givenAt = givenAt;
  }
}
