package frontpage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One scheduled task per piece of work, in the database, and one per {@link Routine}. A task is
 * written by the connection of the caller's transaction; any node carries it out, and another one
 * if that node dies.
 */
@ApplicationScoped
public class Schedule {
  private static final Logger LOG = Logger.getLogger(Schedule.class.getName());
  private static final int THREADS = 4;
  private static final Duration AFTER_DEFECT = Duration.ofMinutes(5);

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource database;

  // The scheduler's own threads know nothing of the application: no JNDI, no class loader.
  @Resource private ManagedThreadFactory threads;
  @Inject @Any private Instance<Job> jobs;
  @Inject @Any private Instance<Routine> routines;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.outbox.pollmillis", defaultValue = "1000")
  private long pollMillis;

  private final Map<String, CustomTask<Void>> tasks = new HashMap<>();
  private boolean stopped;
  private Scheduler scheduler;

  @PostConstruct
  void build() {
    for (Job job : jobs) {
      tasks.put(
          job.name(),
          Tasks.custom(job.name(), Void.class)
              .onFailureReschedule(FixedDelay.of(AFTER_DEFECT))
              .execute((instance, context) -> carryOut(job, refId(instance.getId()))));
    }
    scheduler =
        Scheduler.create(database, List.copyOf(tasks.values()))
            .startTasks(recurring())
            .pollingInterval(Duration.ofMillis(pollMillis))
            .executorService(Executors.newFixedThreadPool(THREADS, threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
            .threads(THREADS)
            // A stack trace would quote the database, and the database quotes rows.
            .failureLogging(LogLevel.WARN, false)
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
  }

  private List<RecurringTask<Void>> recurring() {
    return routines.stream()
        .map(
            routine ->
                Tasks.recurring(routine.name(), FixedDelay.of(routine.pause()))
                    .execute((instance, context) -> routine.run()))
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
    if (stopped) {
      return;
    }
    stopped = true;
    try {
      scheduler.stop();
    } catch (RuntimeException e) {
      // What was being sent is found dead by its missing heartbeat, and sent again.
      LOG.log(Level.INFO, "Stopped without tidying up: {0}", e.getClass().getName());
    }
  }

  /** As {@link #at}, without delay. */
  public void now(String job, UUID ref) {
    at(job, ref, clock.instant());
  }

  /**
   * Within the caller's transaction. Each task has a name of its own: work that is begun again
   * while its last task is being cleared away must not be cleared away with it.
   *
   * @param job a {@link Job}'s name
   * @param ref what it works on
   */
  public void at(String job, UUID ref, Instant when) {
    CustomTask<Void> task = tasks.get(job);
    if (task == null) {
      throw new IllegalArgumentException("No such job: " + job);
    }
    scheduler.schedule(task.instance(ref + "." + when.toEpochMilli()), when);
  }

  private static UUID refId(String instance) {
    return UUID.fromString(instance.substring(0, instance.indexOf('.')));
  }

  private static CompletionHandler<Void> carryOut(Job job, UUID ref) {
    Optional<Instant> again = job.step(ref);
    return (done, operations) ->
        again.ifPresentOrElse(at -> operations.reschedule(done, at), operations::remove);
  }
}
