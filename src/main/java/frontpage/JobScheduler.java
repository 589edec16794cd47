package frontpage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Tasks of one kind in a table of the database. A task is written by the connection of the caller's
 * transaction; any node carries it out, and another one if that node dies.
 */
public final class JobScheduler {
  private static final Logger LOG = Logger.getLogger(JobScheduler.class.getName());

  private final Scheduler scheduler;
  private boolean stopped;

  /**
   * @param threads the container's: a scheduler's own know nothing of the application, neither JNDI
   *     nor its classes
   * @param table as {@code scheduled_tasks}; holds tasks of this kind only
   */
  public JobScheduler(
      DataSource database,
      ManagedThreadFactory threads,
      String table,
      int workers,
      Duration poll,
      Task<?> task) {
    this(database, threads, table, workers, poll, task, List.of());
  }

  /**
   * @param recurring what is done again and again from the start on
   */
  public JobScheduler(
      DataSource database,
      ManagedThreadFactory threads,
      String table,
      int workers,
      Duration poll,
      Task<?> task,
      List<RecurringTask<Void>> recurring) {
    scheduler =
        Scheduler.create(database, task)
            .startTasks(recurring)
            .tableName(table)
            .pollingInterval(poll)
            .executorService(Executors.newFixedThreadPool(workers, threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
            .threads(workers)
            // A stack trace would quote the database, and the database quotes rows.
            .failureLogging(LogLevel.WARN, false)
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
  }

  public void start() {
    scheduler.start();
  }

  /** Stops once, however often it is told. */
  public void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    try {
      scheduler.stop();
    } catch (RuntimeException e) {
      // What was being done is found dead by its missing heartbeat, and done again.
      LOG.log(Level.INFO, "Stopped without tidying up: {0}", e.getClass().getName());
    }
  }

  /** Within the caller's transaction. */
  public void schedule(TaskInstance<?> instance, Instant when) {
    scheduler.schedule(instance, when);
  }
}
