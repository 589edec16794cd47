package frontpage.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who published or rejected a review, or a change of its text, and why. Decisions are added, never
 * changed.
 */
@Entity
public class Decision {
  /** What was decided. */
  public enum Action {
    PUBLISH,
    REJECT
  }

  @Id private UUID id;
  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Enumerated(EnumType.STRING)
  private @Nullable RejectionReason reason;

  private @Nullable String note;
  private @Nullable UUID memberId;
  private String memberName;
  private Instant decidedAt;

  /** About a change of its text; the review itself stays as it is. */
  private boolean ofChange;

  protected Decision() {}

  Decision(
      UUID reviewId,
      Action action,
      @Nullable RejectionReason reason,
      @Nullable String note,
      DecidedBy by,
      boolean ofChange) {
    this.id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.action = action;
    this.reason = reason;
    this.note = note;
    this.memberId = by.memberId();
    this.memberName = by.name();
    this.decidedAt = by.at();
    this.ofChange = ofChange;
  }

  /** A person and the time; the id is null where data was imported. */
  public record DecidedBy(@Nullable UUID memberId, String name, Instant at) {}

  UUID reviewId() {
    return reviewId;
  }

  public Action action() {
    return action;
  }

  public @Nullable RejectionReason reason() {
    return reason;
  }

  public @Nullable String note() {
    return note;
  }

  public String by() {
    return memberName;
  }

  public boolean isOfChange() {
    return ofChange;
  }

  public Instant at() {
    return decidedAt;
  }
}
