package frontpage.channels;

import frontpage.reviews.texts.CutSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came with the review and is nobody else's business, sealed. */
@Entity
@Table(name = "channel_part")
class ChannelPart {
  /** What a part is; {@code ADDRESS} is only written to, and shown to nobody. */
  enum Kind {
    SPAN,
    WISH,
    ADDRESS
  }

  @Id private UUID id;
  private UUID channelId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private @Nullable String rule;
  private int position;

  @Column(length = 60000)
  private String ciphertext;

  protected ChannelPart() {}

  ChannelPart(
      Channel channel,
      ChannelKey key,
      Kind kind,
      @Nullable String rule,
      int position,
      String text) {
    this.id = UUID.randomUUID();
    this.channelId = channel.id();
    this.kind = kind;
    this.rule = rule;
    this.position = position;
    this.ciphertext = key.seal(Purpose.PART, id, text);
  }

  String text(ChannelKey key) {
    return key.open(Purpose.PART, id, ciphertext);
  }

  boolean holds(CutSpan span, ChannelKey key) {
    return kind == Kind.SPAN && span.rule().equals(rule) && span.text().equals(text(key));
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  @Nullable String rule() {
    return rule;
  }
}
