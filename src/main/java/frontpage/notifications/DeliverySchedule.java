package frontpage.notifications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import frontpage.Job;
import frontpage.JobScheduler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One scheduled task per letter, and one per job of the components, in the database. A task is
 * written by the connection of the caller's transaction; any node carries it out, and another one
 * if that node dies.
 */
@ApplicationScoped
class DeliverySchedule {
  private static final String TASK = "letter";
  private static final int THREADS = 4;
  private static final Duration AFTER_DEFECT = Duration.ofMinutes(5);

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource database;

  @Resource private ManagedThreadFactory threads;
  @Inject private Delivery delivery;
  @Inject @Any private Instance<Job> jobs;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.outbox.pollmillis", defaultValue = "1000")
  private long pollMillis;

  private CustomTask<Void> task;
  private JobScheduler scheduler;

  @PostConstruct
  void build() {
    task =
        Tasks.custom(TASK, Void.class)
            .onFailureReschedule(FixedDelay.of(AFTER_DEFECT))
            .execute((instance, context) -> carryOut(messageId(instance.getId())));
    scheduler =
        new JobScheduler(
            database,
            threads,
            "scheduled_tasks",
            THREADS,
            Duration.ofMillis(pollMillis),
            task,
            recurring());
  }

  /** What the components want done again and again. */
  private List<RecurringTask<Void>> recurring() {
    return jobs.stream()
        .map(
            job ->
                Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                    .execute((instance, context) -> job.run()))
        .toList();
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    scheduler.start();
  }

  /** While everything is still there: later the pool may be gone. */
  void stopFirst(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    stop();
  }

  @PreDestroy
  void stop() {
    scheduler.stop();
  }

  /**
   * Within the caller's transaction. Each task has a name of its own: a letter that is revived
   * while its last task is being cleared away must not be cleared away with it.
   */
  void now(UUID messageId) {
    Instant now = clock.instant();
    scheduler.schedule(task.instance(messageId + "." + now.toEpochMilli()), now);
  }

  private static UUID messageId(String instance) {
    return UUID.fromString(instance.substring(0, instance.indexOf('.')));
  }

  private CompletionHandler<Void> carryOut(UUID messageId) {
    Optional<Instant> again = delivery.attempt(messageId);
    return (done, operations) ->
        again.ifPresentOrElse(at -> operations.reschedule(done, at), operations::remove);
  }
}
