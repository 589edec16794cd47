package frontpage.reviews.feed;

import frontpage.Cursor;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The stored reviews as readers may see them, and how many there are of each kind. */
@ApplicationScoped
public class PublishedReviews {
  @PersistenceContext private EntityManager em;

  /** One more than the limit where there is a next page. */
  List<Review> of(UUID pageId, FeedQuery query) {
    Cursor after = query.after();
    String where =
        "r.pageId = :page and r.status = :published"
            + (query.rating() == null ? "" : " and r.rating = :rating")
            + (query.language() == null ? "" : " and r.wording.language = :language")
            + query.search().inText()
            + (after == null ? "" : " and " + query.sort().after);
    TypedQuery<Review> select =
        em.createQuery(
            "select r from Review r where " + where + " order by " + query.sort().order,
            Review.class);
    select.setParameter("page", pageId).setParameter("published", ReviewStatus.PUBLISHED);
    if (query.rating() != null) {
      select.setParameter("rating", query.rating());
    }
    if (query.language() != null) {
      select.setParameter("language", query.language());
    }
    query.search().bindText(select);
    if (after != null) {
      select.setParameter("time", after.time()).setParameter("id", after.id());
      if (query.sort() == FeedQuery.Sort.HIGHEST || query.sort() == FeedQuery.Sort.LOWEST) {
        select.setParameter("number", after.number());
      }
    }
    return select.setMaxResults(query.limit() + 1).getResultList();
  }

  /** A page that shows at least one review; {@code changed} is when the newest was published. */
  public record ShownPage(UUID siteId, String key, Instant changed) {}

  /** Of all sites, the page that changed last first. */
  public List<ShownPage> shownPages(int limit) {
    return em
        .createQuery(
            "select p.siteId, p.pageKey, max(r.listedAt) from Review r join Page p on p.id ="
                + " r.pageId where r.status = :published group by p.siteId, p.pageKey order by"
                + " max(r.listedAt) desc",
            Object[].class)
        .setParameter("published", ReviewStatus.PUBLISHED)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(row -> new ShownPage((UUID) row[0], (String) row[1], (Instant) row[2]))
        .toList();
  }

  /** The newest published reviews of a site, of all its pages. */
  public List<Review> newest(UUID siteId, int limit) {
    return em.createQuery(
            "select r from Review r where r.siteId = :site and r.status = :published"
                + " order by r.listedAt desc, r.id desc",
            Review.class)
        .setParameter("site", siteId)
        .setParameter("published", ReviewStatus.PUBLISHED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many published reviews of the page were written elsewhere. */
  long imported(UUID pageId) {
    return em.createQuery(
            "select count(r) from Review r where r.pageId = :page and r.status = :published"
                + " and r.origin.source is not null",
            Long.class)
        .setParameter("page", pageId)
        .setParameter("published", ReviewStatus.PUBLISHED)
        .getSingleResult();
  }

  /** How many published reviews of the page that were written here have 1, 2, 3, 4, 5 stars. */
  long[] distribution(UUID pageId) {
    long[] counts = new long[5];
    em.createQuery(
            "select r.rating, count(r) from Review r where r.pageId = :page and r.status ="
                + " :published and r.origin.source is null group by r.rating",
            Object[].class)
        .setParameter("page", pageId)
        .setParameter("published", ReviewStatus.PUBLISHED)
        .getResultList()
        .forEach(row -> counts[(Integer) row[0] - 1] = (Long) row[1]);
    return counts;
  }

  /** How many published reviews of the page are in each language, by its tag. */
  Map<String, Long> languages(UUID pageId) {
    Map<String, Long> counts = new TreeMap<>();
    em.createQuery(
            "select r.wording.language, count(r) from Review r where r.pageId = :page and r.status ="
                + " :published group by r.wording.language",
            Object[].class)
        .setParameter("page", pageId)
        .setParameter("published", ReviewStatus.PUBLISHED)
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** How many of the page were not published, by reason; said in public. */
  Map<RejectionReason, Long> notPublished(UUID pageId) {
    Map<RejectionReason, Long> counts = new LinkedHashMap<>();
    em.createQuery(
            "select r.rejection, count(r) from Review r where r.pageId = :page"
                + " and r.status = :rejected group by r.rejection order by r.rejection",
            Object[].class)
        .setParameter("page", pageId)
        .setParameter("rejected", ReviewStatus.REJECTED)
        .getResultList()
        .forEach(row -> counts.put((RejectionReason) row[0], (Long) row[1]));
    return counts;
  }
}
