package frontpage;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does what one bean asks for, on this node, again and again until that bean goes. Work that only
 * one of several nodes may do, or that must outlive a restart, is a {@link Routine} instead.
 */
@Dependent
public class Pulse {
  private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

  @Resource private ManagedScheduledExecutorService executor;

  private @Nullable ScheduledFuture<?> beating;

  /**
   * Begins after the first pause; each pause begins when the work before it ended.
   *
   * @param name of the work, for the log where it fails
   */
  public void every(Duration pause, String name, Runnable work) {
    beating =
        executor.scheduleWithFixedDelay(
            () -> survive(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (beating != null) {
      beating.cancel(false);
    }
  }

  /** One failure would silently end the schedule. */
  private static void survive(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "{0} failed and comes again: {1}",
          new Object[] {name, e.getClass().getName()});
    }
  }
}
