package frontpage.reviews.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text that an author wants in the place of the published one: it waits for a decision, or was
 * rejected. At most one per review; a published change is no change any more.
 */
@Entity
public class TextChange {
  @Id private UUID reviewId;
  @Embedded private Wording wording;

  @Column(length = 5200)
  private String searchText;

  private Instant writtenAt;
  private @Nullable Instant rejectedAt;

  protected TextChange() {}

  TextChange(UUID reviewId, Wording wording, Instant writtenAt, @Nullable Instant rejectedAt) {
    this.reviewId = reviewId;
    this.wording = wording;
    this.searchText = wording.searchText();
    this.writtenAt = writtenAt;
    this.rejectedAt = rejectedAt;
  }

  void reject(Instant now) {
    rejectedAt = now;
  }

  public UUID reviewId() {
    return reviewId;
  }

  public Wording wording() {
    return wording;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** Null while it waits. */
  public @Nullable Instant rejectedAt() {
    return rejectedAt;
  }
}
