package frontpage.integration.imports;

import frontpage.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes the staged rows, some at a time, each in a transaction of its own. */
@ApplicationScoped
class ImportWork implements Job {
  static final String JOB = "import";
  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
  private static final int BATCH = 50;

  @Inject private ImportSteps steps;
  @Inject private Clock clock;

  @Override
  public String name() {
    return JOB;
  }

  @Override
  public Optional<Instant> step(UUID id) {
    List<UUID> rows = steps.next(id, BATCH);
    for (UUID row : rows) {
      try {
        steps.take(row);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING,
            "Row {0} was not taken: {1}",
            new Object[] {row, e.getClass().getName()});
        steps.refuse(row);
      }
    }
    if (rows.size() == BATCH) {
      return Optional.of(clock.instant());
    }
    steps.finish(id);
    return Optional.empty();
  }
}
