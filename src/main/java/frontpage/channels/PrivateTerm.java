package frontpage.channels;

import frontpage.JsonConfig;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The terms of one message or part, sealed together. */
@Entity
@Table(name = "channel_term")
class PrivateTerm {
  @Id private UUID id;
  private UUID channelId;
  private UUID itemId;

  @Column(length = 60000)
  private String ciphertext;

  private Instant createdAt;

  protected PrivateTerm() {}

  PrivateTerm(Channel channel, ChannelKey key, UUID itemId, List<String> terms, Instant now) {
    this.id = UUID.randomUUID();
    this.channelId = channel.id();
    this.itemId = itemId;
    this.ciphertext = key.seal(Purpose.TERMS, id, JsonConfig.json().toJson(terms));
    this.createdAt = now;
  }

  List<String> terms(ChannelKey key) {
    String[] terms =
        JsonConfig.json().fromJson(key.open(Purpose.TERMS, id, ciphertext), String[].class);
    return List.of(terms);
  }

  UUID id() {
    return id;
  }
}
