package frontpage.channels.closing;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import frontpage.JobScheduler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One scheduled task for each summary that was offered. */
@ApplicationScoped
class SummarySchedule {
  @Resource(lookup = "java:app/jdbc/main")
  private DataSource database;

  @Resource private ManagedThreadFactory threads;
  @Inject private SummaryDeadline deadline;

  @Inject
  @ConfigProperty(name = "frontpage.channel.pollmillis", defaultValue = "10000")
  private long pollMillis;

  private OneTimeTask<Void> task;
  private JobScheduler scheduler;

  @PostConstruct
  void build() {
    task =
        Tasks.oneTime("summary")
            .execute((instance, context) -> deadline.pass(UUID.fromString(instance.getId())));
    scheduler =
        new JobScheduler(database, threads, "channel_task", 1, Duration.ofMillis(pollMillis), task);
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    scheduler.start();
  }

  /** While everything is still there: later the pool may be gone. */
  void stopFirst(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    scheduler.stop();
  }

  @PreDestroy
  void stop() {
    scheduler.stop();
  }

  /** Within the caller's transaction. */
  void at(UUID summary, Instant due) {
    scheduler.schedule(task.instance(summary.toString()), due);
  }
}
