package frontpage.notifications;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failed attempt; one attempt more than there are waits. */
record RetryPlan(List<Duration> waits) {
  RetryPlan {
    waits = List.copyOf(waits);
  }

  /**
   * @param seconds comma separated, as {@code 60,300,1800}
   */
  static RetryPlan of(String seconds) {
    return new RetryPlan(
        Arrays.stream(seconds.split(",", -1))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .map(s -> Duration.ofSeconds(Long.parseLong(s)))
            .toList());
  }

  /** Empty after the last attempt. */
  Optional<Duration> waitAfter(int attempts) {
    return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
  }
}
