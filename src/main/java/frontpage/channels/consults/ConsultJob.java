package frontpage.channels.consults;

import frontpage.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is done with a thread when the time of a question is over, or its questions are gone. */
@ApplicationScoped
class ConsultJob implements Job {
  static final String NAME = "consult";

  @Inject private ConsultDeadline deadline;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> step(UUID thread) {
    deadline.pass(thread);
    return Optional.empty();
  }
}
