package frontpage.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One browser in which a member is signed in. */
@Entity
class StaffSession {
  /** A working day away from the desk ends the session. */
  static final Duration IDLE = Duration.ofHours(12);

  static final Duration LIFE = Duration.ofDays(30);

  @Id private UUID id;
  private UUID memberId;
  private String tokenHash;
  private String device;
  private Instant createdAt;
  private Instant lastSeenAt;
  private Instant expiresAt;

  protected StaffSession() {}

  StaffSession(UUID memberId, String tokenHash, String device, Instant now) {
    this.id = UUID.randomUUID();
    this.memberId = memberId;
    this.tokenHash = tokenHash;
    this.device = device;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  boolean isAlive(Instant now) {
    return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
  }

  void seen(Instant now) {
    this.lastSeenAt = now;
  }

  UUID id() {
    return id;
  }

  UUID memberId() {
    return memberId;
  }

  String device() {
    return device;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant lastSeenAt() {
    return lastSeenAt;
  }
}
