package frontpage.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who of those that listen may still do so; asked beside any request. */
@ApplicationScoped
class GuestRights {
  @PersistenceContext private EntityManager em;

  /** Those of the sessions that were not ended meanwhile. */
  @Transactional
  Set<UUID> stillIn(Collection<UUID> sessionIds) {
    return sessionIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select s.id from ChannelSession s where s.id in :ids and s.revokedAt is null",
                    UUID.class)
                .setParameter("ids", sessionIds)
                .getResultList());
  }
}
