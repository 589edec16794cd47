package frontpage.notifications;

import frontpage.Letters;
import frontpage.Letters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The job's transactions. */
@ApplicationScoped
class DeliverySteps {
  @Inject private StoredOutbox outbox;
  @Inject @Any private Instance<Letters> composers;
  @Inject private Clock clock;

  /** One minute, 5, 30, then 2, 6, 12 and 24 hours: eight attempts in two days. */
  @Inject
  @ConfigProperty(
      name = "frontpage.outbox.retryseconds",
      defaultValue = "60,300,1800,7200,21600,43200,86400")
  private String retrySeconds;

  /** Empty when the letter is done with, or when there is nobody to write to any more. */
  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Letter> compose(UUID id) {
    OutboxMessage message = outbox.find(id);
    if (message == null || !message.waits()) {
      return Optional.empty();
    }
    Optional<Letter> letter = composer(message.kind()).compose(message.kind(), message.refId());
    if (letter.isEmpty()) {
      message.dropped(clock.instant());
    }
    return letter;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void sent(UUID id) {
    OutboxMessage message = outbox.find(id);
    if (message != null) {
      message.sent(clock.instant());
    }
  }

  /** How long to wait, or empty when this was the last attempt. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Duration> failed(UUID id, String shape) {
    @Nullable OutboxMessage message = outbox.find(id);
    return message == null
        ? Optional.empty()
        : message.failed(shape, RetryPlan.of(retrySeconds), clock.instant());
  }

  private Letters composer(String kind) {
    return composers.stream()
        .filter(c -> c.handles(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No component composes this kind"));
  }
}
