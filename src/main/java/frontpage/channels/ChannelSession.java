package frontpage.channels;

import frontpage.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One browser that entered a channel. */
@Entity
@Table(name = "channel_session")
class ChannelSession {
  /** A browser not seen for that long must come in again. */
  static final Duration IDLE = Duration.ofDays(180);

  private static final Duration PRECISION = Duration.ofMinutes(5);

  @Id private UUID id;
  private UUID channelId;
  private @Nullable UUID linkId;
  private String tokenHash;
  private String device;
  private Instant createdAt;
  private Instant lastSeenAt;
  private @Nullable Instant revokedAt;

  protected ChannelSession() {}

  ChannelSession(ChannelLink link, Secret secret, String device, Instant now) {
    this.id = UUID.randomUUID();
    this.channelId = link.channelId();
    this.linkId = link.id();
    this.tokenHash = secret.hash();
    this.device = device;
    this.createdAt = now;
    this.lastSeenAt = now;
  }

  boolean live(Instant now) {
    return revokedAt == null && now.isBefore(lastSeenAt.plus(IDLE));
  }

  /** Kept to some minutes, so that reading does not write each time. */
  void seen(Instant now) {
    if (now.isAfter(lastSeenAt.plus(PRECISION))) {
      lastSeenAt = now;
    }
  }

  void revoke(Instant now) {
    revokedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID channelId() {
    return channelId;
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
