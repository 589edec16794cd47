package frontpage.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody of our side opened the channel: when first, when last, how often. */
@Entity
@Table(name = "channel_reader")
class ChannelReader {
  @Id private UUID id;
  private UUID channelId;
  private UUID memberId;
  private String name;

  @Column(length = 200)
  private String title;

  private Instant firstAt;
  private Instant lastAt;
  private int times;

  protected ChannelReader() {}

  ChannelReader(Channel channel, Onlooker member, Instant now) {
    this.id = UUID.randomUUID();
    this.channelId = channel.id();
    this.memberId = member.id();
    this.name = member.name();
    this.title = member.title();
    this.firstAt = now;
    this.lastAt = now;
  }

  void read(Instant now) {
    lastAt = now;
    times++;
  }

  UUID memberId() {
    return memberId;
  }

  ChannelViews.ReaderView view() {
    return new ChannelViews.ReaderView(name, title, firstAt, lastAt, times);
  }
}
