package frontpage.channels;

import frontpage.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every minute for messages that nobody saw and no letter told of. */
@ApplicationScoped
class NoticeClock {
  @Inject private Notices notices;
  @Inject private Pulse pulse;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    pulse.every(Duration.ofMinutes(1), "Looking for unseen messages", notices::sweep);
  }
}
