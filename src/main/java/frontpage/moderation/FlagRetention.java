package frontpage.moderation;

import frontpage.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the address of who reported something, a while after the outcome was told to it. */
@ApplicationScoped
class FlagRetention implements Routine {
  @Inject private Flags flags;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.flag.retentiondays", defaultValue = "30")
  private int days;

  @Override
  public String name() {
    return "flag-retention";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @ActivateRequestContext
  @Transactional
  public void run() {
    flags.forgetAddresses(clock.instant().minus(Duration.ofDays(days)));
  }
}
