package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
  private static final Instant NOON = Instant.parse("2026-05-16T12:00:00Z");

  @Test
  void waitsGrowAndThenEnd() {
    RetryPlan plan = RetryPlan.of("60, 300,1800");

    assertThat(plan.waitAfter(1)).contains(Duration.ofMinutes(1));
    assertThat(plan.waitAfter(3)).contains(Duration.ofMinutes(30));
    assertThat(plan.waitAfter(4)).isEmpty();
  }

  @Test
  void emptyPlanIsOneAttempt() {
    assertThat(RetryPlan.of("").waitAfter(1)).isEmpty();
  }

  @Test
  void letterDiesAfterItsLastAttemptAndCanBeRevived() {
    RetryPlan plan = RetryPlan.of("60");
    OutboxMessage message = new OutboxMessage(UUID.randomUUID(), "k", UUID.randomUUID(), NOON);

    assertThat(message.failed("A 450", plan, NOON)).contains(Duration.ofMinutes(1));
    assertThat(message.waits()).isTrue();
    assertThat(message.failed("B 550", plan, NOON)).isEmpty();
    assertThat(message.isDead()).isTrue();
    assertThat(message.waits()).isFalse();
    assertThat(message.view().lastError()).isEqualTo("B 550");

    message.revive();
    assertThat(message.waits()).isTrue();
    assertThat(message.failed("A 450", plan, NOON)).contains(Duration.ofMinutes(1));
  }

  @Test
  void sentLetterNeverWaitsAgain() {
    OutboxMessage message = new OutboxMessage(UUID.randomUUID(), "k", UUID.randomUUID(), NOON);
    message.sent(NOON);

    assertThat(message.waits()).isFalse();
    assertThat(message.isDead()).isFalse();
  }
}
