package frontpage.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter to be sent: what kind, about what. Never an address, a link or a text. */
@Entity
class OutboxMessage {
  @Id private UUID id;
  private UUID siteId;
  private String kind;
  private UUID refId;
  private int attempts;
  private Instant createdAt;
  private @Nullable Instant sentAt;
  private @Nullable Instant deadAt;

  @Column(length = 500)
  private @Nullable String lastError;

  protected OutboxMessage() {}

  OutboxMessage(UUID siteId, String kind, UUID refId, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = siteId;
    this.kind = kind;
    this.refId = refId;
    this.createdAt = now;
  }

  boolean waits() {
    return sentAt == null && deadAt == null;
  }

  void sent(Instant now) {
    attempts++;
    sentAt = now;
    lastError = null;
  }

  /** Nobody to write to any more: done, and nothing was attempted. */
  void dropped(Instant now) {
    sentAt = now;
    lastError = "no-recipient";
  }

  /** Counts a failure and tells how long to wait; without a wait the letter is dead. */
  Optional<Duration> failed(String error, RetryPlan plan, Instant now) {
    attempts++;
    lastError = error;
    Optional<Duration> wait = plan.waitAfter(attempts);
    if (wait.isEmpty()) {
      deadAt = now;
    }
    return wait;
  }

  /** All attempts again, from the first. */
  void revive() {
    attempts = 0;
    deadAt = null;
  }

  boolean isDead() {
    return deadAt != null;
  }

  UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  String kind() {
    return kind;
  }

  UUID refId() {
    return refId;
  }

  DeadLetter view() {
    return new DeadLetter(
        id, kind, attempts, createdAt.toString(), String.valueOf(deadAt), lastError);
  }
}
