package frontpage.channels.compensations;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.Purpose;
import frontpage.channels.Room;
import frontpage.channels.policy.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One compensation; what it is stands sealed. */
@Entity
class Compensation {
  /** Where it stands; public names. */
  enum State {
    /** Above the limit: a lead has to approve it. */
    PROPOSED,
    APPROVED,
    SETTLED,
    CANCELLED
  }

  /** Who pays in the end. */
  enum Bearer {
    US,
    PARTNER
  }

  /** What is sealed of it. */
  public record Terms(String what, Money worth, String why) {
    @Override
    public String toString() {
      return "Terms[…]";
    }
  }

  @Id private UUID id;
  private UUID siteId;
  private UUID threadId;
  private UUID channelId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  private Bearer bearer;

  @Column(length = 20000)
  private String ciphertext;

  private String recordedBy;
  private Instant recordedAt;
  private @Nullable String approvedBy;
  private @Nullable Instant approvedAt;
  private @Nullable Instant settledAt;
  @Version private int version;

  protected Compensation() {}

  Compensation(Room room, Terms terms, Bearer bearer, String by, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = room.siteId();
    this.threadId = room.threadId();
    this.channelId = room.id();
    this.state = State.PROPOSED;
    this.bearer = bearer;
    this.ciphertext = room.seal(Purpose.COMPENSATION, id, terms);
    this.recordedBy = by;
    this.recordedAt = now;
  }

  Terms terms(Room room) {
    return room.open(Purpose.COMPENSATION, id, ciphertext, Terms.class);
  }

  void approve(String by, Instant now) {
    expect(State.PROPOSED);
    state = State.APPROVED;
    approvedBy = by;
    approvedAt = now;
  }

  void settle(Instant now) {
    expect(State.APPROVED);
    state = State.SETTLED;
    settledAt = now;
  }

  /** What was given cannot be taken back here. */
  void cancel() {
    if (state == State.SETTLED || state == State.CANCELLED) {
      expect(State.APPROVED);
    }
    state = State.CANCELLED;
  }

  private void expect(State wanted) {
    if (state != wanted) {
      throw Problem.of(ProblemCode.CONFLICT).with("current", state);
    }
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

  State state() {
    return state;
  }

  Bearer bearer() {
    return bearer;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable String approvedBy() {
    return approvedBy;
  }

  @Nullable Instant approvedAt() {
    return approvedAt;
  }

  @Nullable Instant settledAt() {
    return settledAt;
  }
}
