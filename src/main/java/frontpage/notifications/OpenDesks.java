package frontpage.notifications;

import frontpage.DeskSignals;
import frontpage.Pulse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The desks that listen on this node. A heartbeat finds those whose client is gone, and ends those
 * whose person signed out or lost the role.
 */
@ApplicationScoped
class OpenDesks implements DeskSignals {
  private final Set<DeskStream> open = ConcurrentHashMap.newKeySet();

  @Inject private DeskRights rights;
  @Inject private Pulse pulse;

  @Inject
  @ConfigProperty(name = "frontpage.live.heartbeatmillis", defaultValue = "15000")
  private long millis;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    pulse.every(Duration.ofMillis(millis), "The heartbeat of the desks", this::beat);
  }

  @PreDestroy
  void stop() {
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

  private void beat() {
    open.removeIf(desk -> desk.events().isClosed());
    for (DeskStream stream : open) {
      if (rights.stillHeld(stream.caller(), stream.siteKey(), LiveResource.ROLES)) {
        stream.events().heartbeat();
      } else {
        open.remove(stream);
        stream.events().close();
      }
    }
  }
}
