package frontpage.channels;

import frontpage.JsonConfig;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The code of the newest letter that asks to confirm a mailbox. */
@Entity
@Table(name = "channel_mailbox_code")
class MailboxCode {
  @Id private UUID channelId;

  @Column(length = 1000)
  private String ciphertext;

  private Instant expiresAt;
  private int tries;

  protected MailboxCode() {}

  MailboxCode(Channel channel) {
    this.channelId = channel.id();
  }

  final void become(OneTimeCode code, ChannelKey key, Instant now) {
    ciphertext = key.seal(Purpose.CODE, channelId, JsonConfig.json().toJson(code));
    expiresAt = now.plus(OneTimeCode.LIFE);
    tries = 0;
  }

  /** Counts the try. */
  boolean fits(String typed, ChannelKey key, Instant now) {
    if (tries >= OneTimeCode.TRIES || !now.isBefore(expiresAt)) {
      return false;
    }
    tries++;
    String code = key.open(Purpose.CODE, channelId, ciphertext);
    return JsonConfig.json().fromJson(code, OneTimeCode.class).fits(typed);
  }
}
