package frontpage.notifications;

import frontpage.Job;
import frontpage.Letters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One attempt at one letter: compose and commit, send, note the outcome. Sending stands between two
 * transactions: what the letter links to exists before it is read, and no transaction waits for a
 * mail server.
 */
@ApplicationScoped
class Delivery implements Job {
  static final String JOB = "letter";
  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
  private static final Duration UNTIL_CONFIGURED = Duration.ofSeconds(30);

  @Inject private DeliverySteps steps;
  @Inject private Mailer mailer;
  @Inject private Clock clock;

  @Override
  public String name() {
    return JOB;
  }

  /** When to try again, or empty when the letter is done with. */
  @Override
  public Optional<Instant> step(UUID id) {
    Optional<MailSettings> settings = MailSettings.read(ConfigProvider.getConfig());
    if (settings.isEmpty()) {
      return Optional.of(clock.instant().plus(UNTIL_CONFIGURED));
    }
    try {
      Optional<Letter> letter = steps.compose(id);
      if (letter.isEmpty()) {
        return Optional.empty();
      }
      mailer.send(id, letter.get(), settings.get(), clock.instant());
    } catch (MessagingException | RuntimeException e) {
      String shape = FailureShape.of(e);
      LOG.log(Level.WARNING, "Letter {0} was not sent: {1}", new Object[] {id, shape});
      return steps.failed(id, shape).map(wait -> clock.instant().plus(wait));
    }
    steps.sent(id);
    return Optional.empty();
  }
}
