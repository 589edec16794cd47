package frontpage.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report on a published review or on an answer to it, as the Digital Services Act asks for. */
@Entity
@Table(name = "review_flag")
class Flag {
  /** Whether the report was right. */
  enum Outcome {
    UPHELD,
    DISMISSED
  }

  @Id private UUID id;
  private UUID siteId;
  private UUID reviewId;
  private @Nullable UUID replyId;

  @Enumerated(EnumType.STRING)
  private FlagReason reason;

  @Column(length = 2000)
  private String explanation;

  private @Nullable String email;
  private String language;
  private String receipt;
  private Instant flaggedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @Column(length = 2000)
  private @Nullable String note;

  private @Nullable String decidedBy;
  private @Nullable Instant decidedAt;
  @Version private int version;

  protected Flag() {}

  Flag(Target target, FlagReason reason, String explanation, From from, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = target.siteId();
    this.reviewId = target.reviewId();
    this.replyId = target.replyId();
    this.reason = reason;
    this.explanation = explanation;
    this.email = from.email();
    this.language = from.language();
    this.receipt = from.receipt();
    this.flaggedAt = now;
  }

  /** What is reported; without a reply it is the review itself. */
  record Target(UUID siteId, UUID reviewId, @Nullable UUID replyId) {}

  /** Who reports: an address to answer to, if one was left, and the number they were given. */
  record From(@Nullable String email, String language, String receipt) {
    @Override
    public String toString() {
      return "From[" + receipt + "]";
    }
  }

  void decide(Outcome newOutcome, @Nullable String newNote, String by, Instant now) {
    outcome = newOutcome;
    note = newNote;
    decidedBy = by;
    decidedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  UUID reviewId() {
    return reviewId;
  }

  @Nullable UUID replyId() {
    return replyId;
  }

  FlagReason reason() {
    return reason;
  }

  String explanation() {
    return explanation;
  }

  @Nullable String email() {
    return email;
  }

  String language() {
    return language;
  }

  String receipt() {
    return receipt;
  }

  Instant flaggedAt() {
    return flaggedAt;
  }

  @Nullable Outcome outcome() {
    return outcome;
  }

  @Nullable String note() {
    return note;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
