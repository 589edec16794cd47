package frontpage.reviews;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.texts.TextChange;
import frontpage.reviews.texts.TextHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored reviews, their pages and the decisions about them. */
@ApplicationScoped
public class Reviews {
  @PersistenceContext private EntityManager em;
  @Inject private TextHistory history;
  @Inject private Clock clock;

  /** The review of this site, or the problem that it has none such. */
  public Review require(UUID siteId, UUID id) {
    Review review = em.find(Review.class, id);
    if (review == null || !review.siteId().equals(siteId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    return review;
  }

  /** The same, held against other writers until the transaction ends. */
  public Review requireForChange(UUID siteId, UUID id) {
    Review review = require(siteId, id);
    em.refresh(review, LockModeType.PESSIMISTIC_WRITE);
    return review;
  }

  Review add(Review review) {
    em.persist(review);
    em.flush();
    return review;
  }

  Page page(UUID siteId, String key, @Nullable String url, @Nullable String title, String type) {
    return findPage(siteId, key)
        .orElseGet(
            () -> {
              Page page =
                  new Page(siteId, key, url, title == null ? key : title, type, clock.instant());
              em.persist(page);
              return page;
            });
  }

  /** The page by its key; empty where nobody has written yet. */
  public Optional<Page> findPage(UUID siteId, String key) {
    return em
        .createQuery("select p from Page p where p.siteId = :site and p.pageKey = :key", Page.class)
        .setParameter("site", siteId)
        .setParameter("key", key)
        .getResultList()
        .stream()
        .findFirst();
  }

  public PageView pageOf(Review review) {
    return em.find(Page.class, review.pageId()).view();
  }

  /** Titles of the reviewed pages by review id. */
  public Map<UUID, String> pageTitles(Collection<UUID> reviewIds) {
    Map<UUID, String> titles = new LinkedHashMap<>();
    if (!reviewIds.isEmpty()) {
      em.createQuery(
              "select r.id, p.title from Review r join Page p on p.id = r.pageId where r.id in"
                  + " :ids",
              Object[].class)
          .setParameter("ids", reviewIds)
          .getResultList()
          .forEach(row -> titles.put((UUID) row[0], (String) row[1]));
    }
    return titles;
  }

  boolean hasOrigin(UUID siteId, String source, String sourceId) {
    return em.createQuery(
                "select count(r) from Review r where r.siteId = :site and r.origin.source = :source"
                    + " and r.origin.sourceId = :id",
                Long.class)
            .setParameter("site", siteId)
            .setParameter("source", source)
            .setParameter("id", sourceId)
            .getSingleResult()
        > 0;
  }

  /** Publishes or rejects a review, and keeps who did it and when; decides nothing itself. */
  public Decision decide(
      Review review,
      Decision.Action action,
      @Nullable RejectionReason reason,
      @Nullable String note,
      Decision.DecidedBy by) {
    if (action == Decision.Action.PUBLISH) {
      review.publish(by.at());
    } else if (reason != null) {
      review.reject(reason, note);
    } else {
      throw Problem.field("reason", "required");
    }
    // A change waits beside what is public only, and that is decided about by itself.
    history.drop(review.id());
    Decision decision = new Decision(review.id(), action, reason, note, by, false);
    em.persist(decision);
    return decision;
  }

  /**
   * Decides about the text that waits: it takes the place of the published one, or stays unseen.
   */
  public void decideChange(
      Review review,
      Decision.Action action,
      @Nullable RejectionReason reason,
      @Nullable String note,
      Decision.DecidedBy by) {
    TextChange change =
        history.waiting(review.id()).orElseThrow(() -> Problem.of(ProblemCode.CONFLICT));
    if (action == Decision.Action.PUBLISH) {
      history.remember(review.id(), review.wording(), by.at());
      review.edit(change.wording(), by.at());
      history.drop(review.id());
    } else {
      history.reject(change, by.at());
    }
    review.endChange();
    em.persist(new Decision(review.id(), action, reason, note, by, true));
  }

  /** Oldest first. */
  public List<Decision> decisions(UUID reviewId) {
    return em.createQuery(
            "select d from Decision d where d.reviewId = :review order by d.decidedAt, d.id",
            Decision.class)
        .setParameter("review", reviewId)
        .getResultList();
  }

  /** Nobody sees it any more, and nobody decides about what its author wanted to change. */
  void withdraw(Review review) {
    review.withdraw();
    history.drop(review.id());
  }

  void rerate(Review review, int rating, Rerating after, Instant at) {
    em.persist(review.rerate(rating, after, at));
  }
}
