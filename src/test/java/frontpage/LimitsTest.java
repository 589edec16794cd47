package frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
  /** A clock that the test moves. */
  private static final class Hand implements TimeMeter {
    private long now;

    void pass(Duration time) {
      now += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private final Hand hand = new Hand();
  private final Limits limits = new Limits(limit -> limit == Limit.CHECKS ? 0 : 6, hand);

  private void take(int times, String who) {
    for (int i = 0; i < times; i++) {
      limits.take(Limit.SUBMISSIONS, who);
    }
  }

  @Test
  void whoAsksTooOftenIsToldHowLongToWait() {
    take(6, "a");
    assertThatThrownBy(() -> take(1, "a"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
              assertThat(problem.extras()).containsEntry(Problem.RETRY_AFTER, 10L);
            });
    hand.pass(Duration.ofSeconds(10));
    take(1, "a");
    assertThatThrownBy(() -> take(1, "a")).isInstanceOf(Problem.class);
  }

  @Test
  void eachCallerAndEachThingHasItsOwnShare() {
    take(6, "a");
    assertThatCode(() -> take(6, "b")).doesNotThrowAnyException();
    assertThatCode(() -> limits.take(Limit.HANDOVERS, "a")).doesNotThrowAnyException();
  }

  @Test
  void zeroLiftsALimit() {
    for (int i = 0; i < 1000; i++) {
      limits.take(Limit.CHECKS, "a");
    }
  }
}
