package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChannelTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void marksMoveForwardOnlyAndNeverPastWhatExists() {
    Channel channel = channel();
    channel.takeSeq();
    channel.takeSeq();
    assertThat(channel.seenBy(Sender.CUSTOMER, 99)).isTrue();
    assertThat(channel.customerSeenSeq()).isEqualTo(2);
    assertThat(channel.seenBy(Sender.CUSTOMER, 1)).isFalse();
    assertThat(channel.customerSeenSeq()).isEqualTo(2);
    assertThat(channel.staffSeenSeq()).isZero();
  }

  @Test
  void lettersGoOnceAnHourUntilTheMessagesAreSeen() {
    Channel channel = channel();
    channel.addressKept();
    assertThat(channel.mayNotify(NOON)).as("before the mailbox is confirmed").isFalse();
    assertThat(channel.confirmMailbox()).isTrue();
    assertThat(channel.mayNotify(NOON)).isTrue();
    channel.notified(NOON);
    assertThat(channel.mayNotify(NOON.plusSeconds(3599))).isFalse();
    assertThat(channel.mayNotify(NOON.plusSeconds(3600))).isTrue();
    channel.takeSeq();
    channel.seenBy(Sender.CUSTOMER, 1);
    assertThat(channel.mayNotify(NOON.plusSeconds(60))).isTrue();
    channel.addressDropped();
    assertThat(channel.mayNotify(NOON.plusSeconds(60))).isFalse();
    assertThat(channel.confirmMailbox()).as("there is no address to confirm").isFalse();
  }

  private static Channel channel() {
    return new Channel(
        UUID.randomUUID(), UUID.randomUUID(), "en", MasterKey.of(MasterKey.randomBytes()), NOON);
  }
}
