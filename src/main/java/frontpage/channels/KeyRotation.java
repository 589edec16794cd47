package frontpage.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Wraps the channels' keys anew with the current master key, some at a time, while the service goes
 * on: a channel is held only for its own turn, and no message is touched.
 */
@ApplicationScoped
class KeyRotation {
  private static final int BATCH = 50;

  @PersistenceContext private EntityManager em;
  @Inject private MasterKeys masters;
  @Inject private Event<KeysRotated> events;

  /** How many channels are wrapped with another key than the current one. */
  long left() {
    return em.createQuery(
            "select count(c) from Channel c where c.masterKeyId <> :current and c.erasedAt is null",
            Long.class)
        .setParameter("current", masters.ring().current().id())
        .getSingleResult();
  }

  /** One batch in a transaction of its own; how many it was. */
  @Transactional(TxType.REQUIRES_NEW)
  public int batch(String actor) {
    KeyRing ring = masters.ring();
    List<Channel> channels =
        em.createQuery(
                "select c from Channel c where c.masterKeyId <> :current"
                    + " and c.erasedAt is null order by c.id",
                Channel.class)
            .setParameter("current", ring.current().id())
            .setMaxResults(BATCH)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    channels.forEach(c -> c.rewrap(ring));
    Map<UUID, Long> sites =
        channels.stream().collect(Collectors.groupingBy(Channel::siteId, Collectors.counting()));
    sites.forEach(
        (site, count) -> events.fire(new KeysRotated(site, actor, ring.current().id(), count)));
    return channels.size();
  }
}
