package frontpage.channels;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks every minute for messages that nobody saw and no letter told of. */
@ApplicationScoped
class NoticeClock {
  private static final Logger LOG = Logger.getLogger(NoticeClock.class.getName());

  @Inject private Notices notices;
  @Resource private ManagedScheduledExecutorService executor;
  private @Nullable ScheduledFuture<?> ticking;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    ticking = executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  private void tick() {
    try {
      notices.sweep();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Looking for unseen messages failed: {0}", e.getClass().getName());
    }
  }
}
