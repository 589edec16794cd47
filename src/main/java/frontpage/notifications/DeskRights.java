package frontpage.notifications;

import frontpage.Caller;
import frontpage.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/**
 * Whether who opened a stream may still listen. A stream outlives the request that was checked, so
 * it is asked again, by the rows of sessions and memberships.
 */
@ApplicationScoped
class DeskRights {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  @Transactional
  boolean stillHeld(Caller caller, String siteKey, Set<Role> roles) {
    return !em.createNativeQuery(
            "select s.id from staff_session s"
                + " join member m on m.id = s.member_id"
                + " join membership h on h.member_id = m.id"
                + " join site t on t.id = h.site_id"
                + " where s.id = :session and s.expires_at > :now and m.active = true"
                + " and t.site_key = :site and h.role in (:roles)")
        .setParameter("session", caller.session())
        .setParameter("now", clock.instant())
        .setParameter("site", siteKey)
        .setParameter("roles", roles.stream().map(Role::name).toList())
        .getResultList()
        .isEmpty();
  }
}
