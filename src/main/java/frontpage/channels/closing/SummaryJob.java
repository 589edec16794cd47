package frontpage.channels.closing;

import frontpage.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is done with an offered summary when the time to answer is over. */
@ApplicationScoped
class SummaryJob implements Job {
  static final String NAME = "summary";

  @Inject private SummaryDeadline deadline;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> step(UUID summary) {
    deadline.pass(summary);
    return Optional.empty();
  }
}
