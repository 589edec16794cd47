package frontpage.threads;

import frontpage.Exportable;
import frontpage.JsonConfig;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What staff found out about a site's threads, in an export. */
@ApplicationScoped
class ExportedThreads implements Exportable {
  @PersistenceContext private EntityManager em;

  /** Kind, fault and state of a review's thread; {@code review} is the review line's id. */
  public record ThreadLine(
      String type, UUID review, @Nullable Kind kind, Fault fault, ThreadState state) {}

  @Override
  public Set<String> types() {
    return Set.of("thread");
  }

  /** After the replies, which move a thread's state. */
  @Override
  public int rank() {
    return 3;
  }

  @Override
  public void write(UUID siteId, Consumer<Record> lines) {
    em.createQuery(
            "select t from ReviewThread t where t.siteId = :site order by t.startedAt,"
                + " t.firstReplyAt",
            ReviewThread.class)
        .setParameter("site", siteId)
        .getResultList()
        .forEach(
            t -> lines.accept(new ThreadLine("thread", t.id(), t.kind(), t.fault(), t.state())));
  }

  @Override
  public boolean take(UUID siteId, String json) {
    ThreadLine line = JsonConfig.json().fromJson(json, ThreadLine.class);
    ReviewThread thread = em.find(ReviewThread.class, Exportable.idOn(siteId, line.review()));
    if (thread == null || isAs(thread, line)) {
      return false;
    }
    thread.examine(line.kind(), line.fault());
    thread.move(line.state());
    return true;
  }

  private static boolean isAs(ReviewThread thread, ThreadLine line) {
    return thread.kind() == line.kind()
        && thread.fault() == line.fault()
        && thread.state() == line.state();
  }
}
