package frontpage.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One letter to an address that only its keyed mark names. */
@Entity
@Table(name = "channel_mail")
class ChannelMail {
  @Id private UUID id;
  private String addressMark;
  private Instant queuedAt;

  protected ChannelMail() {}

  ChannelMail(String addressMark, Instant now) {
    this.id = UUID.randomUUID();
    this.addressMark = addressMark;
    this.queuedAt = now;
  }
}
