package frontpage.moderation;

import frontpage.Cursor;
import frontpage.reviews.Review;
import frontpage.reviews.SearchWords;
import frontpage.threads.ReviewThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for whom. */
@ApplicationScoped
class Queue {
  private static final String FROM =
      " from Review r join ReviewThread t on t.id = r.id where r.siteId = :site and ";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** A row of the queue; {@code sortedAt} makes the cursor. */
  record Row(Review review, ReviewThread thread, Instant sortedAt) {
    Cursor cursor() {
      return new Cursor(0, sortedAt, review.id());
    }
  }

  /** One more than the limit where there is a next part. */
  List<Row> rows(
      UUID siteId, QueueView view, SearchWords search, UUID me, @Nullable Cursor after, int limit) {
    String at = view.sortedBy();
    String sign = view.newestFirst() ? "<" : ">";
    String order = view.newestFirst() ? " desc" : "";
    TypedQuery<Object[]> select =
        em.createQuery(
            "select r, t, "
                + at
                + FROM
                + view.condition
                + search.anywhere()
                + (after == null
                    ? ""
                    : " and ("
                        + (at + " " + sign + " :time or (" + at + " = :time and r.id " + sign)
                        + " :id))")
                + (" order by " + at + order + ", r.id" + order),
            Object[].class);
    bind(select, siteId, view, me);
    search.bindAnywhere(select);
    if (after != null) {
      select.setParameter("time", after.time()).setParameter("id", after.id());
    }
    return select.setMaxResults(limit + 1).getResultList().stream()
        .map(row -> new Row((Review) row[0], (ReviewThread) row[1], (Instant) row[2]))
        .toList();
  }

  /** How many threads each view holds, in the order of the views. */
  Map<String, Long> counts(UUID siteId, UUID me) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (QueueView view : EnumSet.complementOf(EnumSet.of(QueueView.ALL))) {
      TypedQuery<Long> count =
          em.createQuery("select count(r)" + FROM + view.condition, Long.class);
      bind(count, siteId, view, me);
      counts.put(view.id(), count.getSingleResult());
    }
    return counts;
  }

  private void bind(Query query, UUID siteId, QueueView view, UUID me) {
    query.setParameter("site", siteId);
    if (view.condition.contains(":me")) {
      query.setParameter("me", me);
    }
    if (view.condition.contains(":now")) {
      query.setParameter("now", clock.instant());
    }
  }
}
