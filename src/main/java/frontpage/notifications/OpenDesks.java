package frontpage.notifications;

import frontpage.DeskSignals;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The desks that listen on this node. A heartbeat finds those whose client is gone, and ends those
 * whose person signed out or lost the role.
 */
@ApplicationScoped
class OpenDesks implements DeskSignals {
  private static final Logger LOG = Logger.getLogger(OpenDesks.class.getName());

  private final Set<DeskStream> open = ConcurrentHashMap.newKeySet();

  @Inject private DeskRights rights;
  @Resource private ManagedScheduledExecutorService executor;

  @Inject
  @ConfigProperty(name = "frontpage.live.heartbeatmillis", defaultValue = "15000")
  private long millis;

  private @Nullable ScheduledFuture<?> beating;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    beating = executor.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (beating != null) {
      beating.cancel(false);
    }
    open.forEach(desk -> desk.events().close());
    open.clear();
  }

  void add(DeskStream stream) {
    open.add(stream);
    stream.events().heartbeat();
  }

  void tell(UUID siteId, DeskEvent event) {
    for (DeskStream stream : open) {
      if (stream.siteId().equals(siteId)) {
        stream.tell(event);
      }
    }
  }

  @Override
  public void customerTypes(UUID siteId, UUID threadId) {
    tell(siteId, new DeskEvent(DeskEvent.Kind.TYPING, threadId));
  }

  /** Catches everything: one failure would silently end the schedule. */
  private void beat() {
    try {
      open.removeIf(desk -> desk.events().isClosed());
      for (DeskStream stream : open) {
        if (rights.stillHeld(stream.caller(), stream.siteKey(), LiveResource.ROLES)) {
          stream.events().heartbeat();
        } else {
          open.remove(stream);
          stream.events().close();
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Heartbeat failed: {0}", e.getClass().getName());
    }
  }
}
