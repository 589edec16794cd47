package frontpage.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser of staff that looks into a channel. */
@Entity
@Table(name = "channel_visit")
class Visit {
  /** A page that is open asks again long before; after that silence it is another visit. */
  private static final Duration BREAK = Duration.ofMinutes(30);

  @Id private UUID id;
  private UUID channelId;
  private UUID sessionId;
  private Instant lastAt;

  protected Visit() {}

  Visit(UUID channelId, UUID sessionId, Instant now) {
    this.id = UUID.randomUUID();
    this.channelId = channelId;
    this.sessionId = sessionId;
    this.lastAt = now;
  }

  /** Notes that it looks again; true when that is another visit. */
  boolean again(Instant now) {
    boolean another = now.isAfter(lastAt.plus(BREAK));
    lastAt = now;
    return another;
  }
}
