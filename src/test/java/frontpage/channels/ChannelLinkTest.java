package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChannelLinkTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void aCodeOpensFor60SecondsAndOnce() {
    ChannelLink code = ChannelLink.handover(UUID.randomUUID(), Secret.random(), NOON);
    assertThat(code.opens(NOON)).isTrue();
    assertThat(code.opens(NOON.plusMillis(59_999))).isTrue();
    assertThat(code.opens(NOON.plusSeconds(60))).isFalse();
    code.used(NOON.plusSeconds(1));
    assertThat(code.opens(NOON.plusSeconds(2))).isFalse();
  }

  @Test
  void aLetterLinkOpensAgainAndAgain() {
    ChannelLink link = ChannelLink.mailed(UUID.randomUUID(), Secret.random(), NOON);
    link.used(NOON);
    assertThat(link.opens(NOON.plus(Duration.ofDays(400)))).isTrue();
  }
}
