package frontpage.replies;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words that a rule stopped and that somebody calls a false alarm; another person decides. */
@Entity
class Clearance {
  @Id private UUID id;
  private UUID siteId;
  private UUID threadId;
  private String rule;

  @Column(length = 40000)
  private String ciphertext;

  private UUID askedBy;
  private String askedName;
  private Instant askedAt;
  private @Nullable UUID decidedBy;
  private @Nullable String decidedName;
  private @Nullable Instant decidedAt;
  private @Nullable Boolean cleared;

  protected Clearance() {}

  Clearance(UUID id, UUID siteId, UUID threadId, String rule, String sealed) {
    this.id = id;
    this.siteId = siteId;
    this.threadId = threadId;
    this.rule = rule;
    this.ciphertext = sealed;
  }

  void asked(Caller by, Instant now) {
    askedBy = by.id();
    askedName = by.name();
    askedAt = now;
  }

  /**
   * @throws Problem when the same person asked, or it was decided before
   */
  void decide(boolean isFalseAlarm, Caller by, Instant now) {
    if (askedBy.equals(by.id())) {
      throw Problem.of(ProblemCode.SECOND_PERSON_NEEDED);
    }
    if (cleared != null) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    cleared = isFalseAlarm;
    decidedBy = by.id();
    decidedName = by.name();
    decidedAt = now;
  }

  boolean isCleared() {
    return Boolean.TRUE.equals(cleared);
  }

  UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  UUID threadId() {
    return threadId;
  }

  String rule() {
    return rule;
  }

  String ciphertext() {
    return ciphertext;
  }

  UUID askedBy() {
    return askedBy;
  }

  String askedName() {
    return askedName;
  }

  Instant askedAt() {
    return askedAt;
  }

  @Nullable String decidedName() {
    return decidedName;
  }

  @Nullable Boolean cleared() {
    return cleared;
  }
}
