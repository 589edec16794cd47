package frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The application's only clock; nothing else asks the machine for the time. */
@ApplicationScoped
public class ClockProducer {
  @Produces
  Clock clock() {
    // Databases keep microseconds; a finer clock would make a stored instant differ from its
    // source.
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
