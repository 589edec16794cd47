package frontpage.threads;

import frontpage.Escalations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Answers for the filter, in a transaction of its own. */
@ApplicationScoped
@Transactional
class EscalatedThreads implements Escalations {
  @PersistenceContext private EntityManager em;

  @Override
  public boolean isWith(UUID memberId, String siteKey, UUID threadId) {
    return em.createQuery(
                "select count(t) from ReviewThread t join Site s on s.id = t.siteId"
                    + " where t.id = :thread and s.siteKey = :site"
                    + " and t.escalation.executiveId = :member",
                Long.class)
            .setParameter("thread", threadId)
            .setParameter("site", siteKey)
            .setParameter("member", memberId)
            .getSingleResult()
        > 0;
  }
}
