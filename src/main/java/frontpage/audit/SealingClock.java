package frontpage.audit;

import frontpage.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals every two seconds, on every node: the database lets one of them at a chain. */
@ApplicationScoped
class SealingClock {
  @Inject private Sealing sealing;
  @Inject private Pulse pulse;

  @Inject
  @ConfigProperty(name = "frontpage.audit.sealmillis", defaultValue = "2000")
  private long millis;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    pulse.every(Duration.ofMillis(millis), "Sealing", this::sealAll);
  }

  private void sealAll() {
    for (UUID siteId : sealing.sites()) {
      sealing.begin(siteId);
      int sealed;
      do {
        sealed = sealing.seal(siteId);
      } while (sealed == AuditTrail.BATCH);
    }
  }
}
