package frontpage.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Writes when a session was last used. */
@ApplicationScoped
class SessionSeenWriter {
  @PersistenceContext private EntityManager em;

  @Transactional
  void write(@ObservesAsync SessionSeen seen) {
    em.createQuery("update StaffSession s set s.lastSeenAt = :at where s.id = :id")
        .setParameter("at", seen.at())
        .setParameter("id", seen.sessionId())
        .executeUpdate();
  }
}
