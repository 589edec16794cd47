package frontpage.channels;

import frontpage.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Lets go, every hour, of what was kept long enough. */
@ApplicationScoped
class RetentionRoutine implements Routine {
  @Inject private Retention retention;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "channel-retention";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    retention.sweep(clock.instant());
  }
}
