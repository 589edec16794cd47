package frontpage.channels;

import frontpage.JsonConfig;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message, sealed as it is written; never changed. */
@Entity
@Table(name = "channel_message")
class ChannelMessage {
  @Id private UUID id;
  private UUID channelId;
  private int seq;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private Sender sender;

  private @Nullable String senderName;
  private @Nullable String senderRole;

  @Column(length = 60000)
  private String ciphertext;

  private Instant sentAt;

  protected ChannelMessage() {}

  ChannelMessage(
      Channel channel,
      ChannelKey key,
      Speaker speaker,
      UUID clientId,
      MessageBody body,
      Instant now) {
    this.id = UUID.randomUUID();
    this.channelId = channel.id();
    this.seq = channel.takeSeq();
    this.clientId = clientId;
    this.sender = speaker.side();
    this.senderName = speaker.name();
    this.senderRole = speaker.role();
    this.ciphertext = key.seal(sender.purpose(), clientId, JsonConfig.json().toJson(body));
    this.sentAt = now;
  }

  MessageBody body(ChannelKey key) {
    return JsonConfig.json()
        .fromJson(key.open(sender.purpose(), clientId, ciphertext), MessageBody.class);
  }

  int seq() {
    return seq;
  }

  UUID clientId() {
    return clientId;
  }

  Sender sender() {
    return sender;
  }

  @Nullable String senderName() {
    return senderName;
  }

  @Nullable String senderRole() {
    return senderRole;
  }

  Instant sentAt() {
    return sentAt;
  }

  /**
   * Who speaks.
   *
   * @param name how they sign; null for the system
   * @param role a staff member's job title
   */
  record Speaker(Sender side, @Nullable String name, @Nullable String role) {
    static final Speaker SYSTEM = new Speaker(Sender.SYSTEM, null, null);

    static Speaker customer(@Nullable String name) {
      return new Speaker(Sender.CUSTOMER, name, null);
    }

    static Speaker staff(String name, String role) {
      return new Speaker(Sender.STAFF, name, role);
    }

    /** How events name them. */
    String actor() {
      return switch (side) {
        case CUSTOMER -> "customer";
        case STAFF -> name == null ? "staff" : name;
        case SYSTEM -> "system";
      };
    }
  }
}
