package frontpage.channels;

import frontpage.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way into a channel; only the hash of its secret is here. */
@Entity
@Table(name = "channel_link")
class ChannelLink {
  static final Duration HANDOVER = Duration.ofSeconds(60);

  /** How it reached its holder. */
  enum Kind {
    /** By mail: opening it proves the mailbox. Works until revoked. */
    MAIL,
    /** Bought with the author key: once, within 60 seconds. */
    HANDOVER
  }

  @Id private UUID id;
  private UUID channelId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String tokenHash;
  private Instant createdAt;
  private @Nullable Instant expiresAt;
  private @Nullable Instant usedAt;
  private @Nullable Instant revokedAt;

  protected ChannelLink() {}

  private ChannelLink(
      UUID channelId, Kind kind, Secret secret, Instant now, @Nullable Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.channelId = channelId;
    this.kind = kind;
    this.tokenHash = secret.hash();
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  static ChannelLink mailed(UUID channelId, Secret secret, Instant now) {
    return new ChannelLink(channelId, Kind.MAIL, secret, now, null);
  }

  static ChannelLink handover(UUID channelId, Secret secret, Instant now) {
    return new ChannelLink(channelId, Kind.HANDOVER, secret, now, now.plus(HANDOVER));
  }

  boolean opens(Instant now) {
    return revokedAt == null
        && (expiresAt == null || now.isBefore(expiresAt))
        && (kind == Kind.MAIL || usedAt == null);
  }

  void used(Instant now) {
    if (usedAt == null) {
      usedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID channelId() {
    return channelId;
  }

  Kind kind() {
    return kind;
  }

  @Nullable Instant expiresAt() {
    return expiresAt;
  }
}
