package frontpage.votes;

import frontpage.Secret;
import frontpage.reviews.HelpfulVotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The stored votes. */
@ApplicationScoped
class Votes implements HelpfulVotes {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Sets or takes back the vote of this browser; the same again changes nothing. */
  boolean set(UUID reviewId, String voter, boolean helpful) {
    // With the review in it, nobody can tell that two votes came from one browser.
    String hash = Secret.sha256(reviewId + voter);
    int gone =
        helpful
            ? 0
            : em.createQuery(
                    "delete from HelpfulVote v where v.reviewId = :review and v.voterHash = :hash")
                .setParameter("review", reviewId)
                .setParameter("hash", hash)
                .executeUpdate();
    if (helpful && !has(reviewId, hash)) {
      em.persist(new HelpfulVote(reviewId, hash, clock.instant()));
      em.flush();
      return true;
    }
    return gone > 0;
  }

  private boolean has(UUID reviewId, String hash) {
    return em.createQuery(
                "select count(v) from HelpfulVote v where v.reviewId = :review and v.voterHash ="
                    + " :hash",
                Long.class)
            .setParameter("review", reviewId)
            .setParameter("hash", hash)
            .getSingleResult()
        > 0;
  }

  @Override
  public Map<UUID, Long> of(Collection<UUID> reviewIds) {
    Map<UUID, Long> counts = new LinkedHashMap<>();
    if (!reviewIds.isEmpty()) {
      em.createQuery(
              "select v.reviewId, count(v) from HelpfulVote v where v.reviewId in :ids"
                  + " group by v.reviewId",
              Object[].class)
          .setParameter("ids", reviewIds)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    }
    return counts;
  }
}
