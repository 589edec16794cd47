package frontpage.threads;

import frontpage.checker.Fault;
import frontpage.checker.Kind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the desk works on: one per review, with the review's id. */
@Entity
@Table(name = "thread")
public class ReviewThread {
  @Id private UUID id;
  private UUID siteId;

  @Enumerated(EnumType.STRING)
  private @Nullable Kind kind;

  @Enumerated(EnumType.STRING)
  private Fault fault;

  @Enumerated(EnumType.STRING)
  private ThreadState state;

  private @Nullable UUID assigneeId;
  private Instant startedAt;
  private Instant firstReplyDue;
  private @Nullable Instant firstReplyAt;
  private @Nullable Instant promiseDue;
  private @Nullable Instant consultDue;
  @Embedded private @Nullable Escalation escalation;
  @Version private int version;

  protected ReviewThread() {}

  ReviewThread(UUID reviewId, UUID siteId, Instant startedAt, Instant firstReplyDue) {
    this.id = reviewId;
    this.siteId = siteId;
    this.fault = Fault.UNKNOWN;
    this.state = ThreadState.NEW;
    this.startedAt = startedAt;
    this.firstReplyDue = firstReplyDue;
  }

  void examine(@Nullable Kind newKind, @Nullable Fault newFault) {
    kind = newKind == null ? kind : newKind;
    fault = newFault == null ? fault : newFault;
  }

  void move(ThreadState newState) {
    state = newState;
    if (newState != ThreadState.ACKNOWLEDGED) {
      promiseDue = null;
    }
  }

  void assign(@Nullable UUID memberId) {
    assigneeId = memberId;
  }

  /** A public answer went out; an open promise brings the thread back when it is due. */
  void answered(Instant now, ThreadState next, @Nullable Instant due) {
    if (firstReplyAt == null) {
      firstReplyAt = now;
    }
    move(next);
    promiseDue = due;
  }

  /** A colleague is to answer until then; null when none is asked any more. */
  void asksColleague(@Nullable Instant until) {
    consultDue = until;
  }

  /** By when the next colleague is to answer; null when none is asked. */
  public @Nullable Instant consultDue() {
    return consultDue;
  }

  /** Brings it to an executive, or with null back. */
  void escalate(@Nullable Escalation to) {
    escalation = to;
  }

  /** To whom it was brought; null when to nobody. */
  public @Nullable Escalation escalation() {
    return escalation;
  }

  /** Of the clocks that run, the one that ends first. */
  public @Nullable Clock clock() {
    return Stream.of(Clock.values())
        .filter(c -> due(c) != null)
        .min(Comparator.comparing(this::due))
        .orElse(null);
  }

  public @Nullable Instant dueAt() {
    Clock clock = clock();
    return clock == null ? null : due(clock);
  }

  /** When a clock ends, if it runs: trolling has none, and neither has what waits for others. */
  private @Nullable Instant due(Clock clock) {
    return switch (clock) {
      case FIRST_REPLY ->
          firstReplyAt == null && kind != Kind.TROLLING && state == ThreadState.NEW
              ? firstReplyDue
              : null;
      case PROMISE -> promiseDue;
      case ESCALATION -> escalation == null ? null : escalation.due();
      case CONSULT -> state == ThreadState.RESOLVED ? null : consultDue;
    };
  }

  /** The clock of a thread. */
  public enum Clock {
    FIRST_REPLY,
    PROMISE,
    /** A colleague's answer. */
    CONSULT,
    /** An executive's word. */
    ESCALATION
  }

  public UUID id() {
    return id;
  }

  public UUID siteId() {
    return siteId;
  }

  public @Nullable Kind kind() {
    return kind;
  }

  public Fault fault() {
    return fault;
  }

  public ThreadState state() {
    return state;
  }

  public @Nullable UUID assigneeId() {
    return assigneeId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant firstReplyAt() {
    return firstReplyAt;
  }

  public int version() {
    return version;
  }
}
