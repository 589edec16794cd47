package frontpage.channels.compensations;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.compensations.Compensation.State;
import frontpage.reviews.Compensated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The stored compensations. */
@ApplicationScoped
class Compensations implements Compensated {
  @PersistenceContext private EntityManager em;

  void add(Compensation compensation) {
    em.persist(compensation);
  }

  /** Of this thread, or the problem that it has none such. */
  Compensation require(UUID threadId, UUID id) {
    Compensation found = em.find(Compensation.class, id);
    if (found == null || !found.threadId().equals(threadId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    return found;
  }

  /** Oldest first. */
  List<Compensation> ofThread(UUID threadId) {
    return em.createQuery(
            "select c from Compensation c where c.threadId = :thread order by c.recordedAt, c.id",
            Compensation.class)
        .setParameter("thread", threadId)
        .getResultList();
  }

  /** Oldest first. */
  List<Compensation> ofSite(UUID siteId) {
    return em.createQuery(
            "select c from Compensation c where c.siteId = :site order by c.recordedAt, c.id",
            Compensation.class)
        .setParameter("site", siteId)
        .getResultList();
  }

  @Override
  public boolean isCompensated(UUID reviewId) {
    return ofThread(reviewId).stream()
        .anyMatch(c -> c.state() == State.APPROVED || c.state() == State.SETTLED);
  }
}
