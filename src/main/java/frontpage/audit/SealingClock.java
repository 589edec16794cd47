package frontpage.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Seals every two seconds, on every node: the database lets one of them at a chain. */
@ApplicationScoped
class SealingClock {
  private static final Logger LOG = Logger.getLogger(SealingClock.class.getName());

  @Inject private Sealing sealing;
  @Resource private ManagedScheduledExecutorService executor;

  @Inject
  @ConfigProperty(name = "frontpage.audit.sealmillis", defaultValue = "2000")
  private long millis;

  private @Nullable ScheduledFuture<?> ticking;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    ticking = executor.scheduleWithFixedDelay(this::tick, millis, millis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  /** Catches everything: one failure would silently end the schedule. */
  private void tick() {
    try {
      for (UUID siteId : sealing.sites()) {
        sealing.begin(siteId);
        int sealed;
        do {
          sealed = sealing.seal(siteId);
        } while (sealed == AuditTrail.BATCH);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Sealing will be tried again: {0}", e.getClass().getName());
    }
  }
}
