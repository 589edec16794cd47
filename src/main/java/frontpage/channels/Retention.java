package frontpage.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a closed channel is kept: a number of days for each site. */
@ApplicationScoped
class Retention {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private Erasure erasure;

  @Inject
  @ConfigProperty(name = "frontpage.channel.retentiondays", defaultValue = "365")
  private int usualDays;

  int days(UUID siteId) {
    RetentionDays kept = em.find(RetentionDays.class, siteId);
    return kept == null ? usualDays : kept.days();
  }

  void keep(UUID siteId, int days) {
    RetentionDays kept = em.find(RetentionDays.class, siteId);
    if (kept == null) {
      em.persist(new RetentionDays(siteId, days));
    } else {
      kept.change(days);
    }
  }

  /** Erases every channel that was closed so long before this moment. */
  @ActivateRequestContext
  @Transactional
  public List<UUID> sweep(Instant now) {
    List<UUID> erased = new ArrayList<>();
    for (Channel closed :
        em.createQuery(
                "select c from Channel c where c.state = :closed and c.erasedAt is null"
                    + " order by c.closedAt, c.id",
                Channel.class)
            .setParameter("closed", ChannelState.CLOSED)
            .getResultList()) {
      Instant end = closed.closedAt();
      if (end != null && !end.plus(Duration.ofDays(days(closed.siteId()))).isAfter(now)) {
        erasure.erase(store.locked(closed), "system");
        erased.add(closed.id());
      }
    }
    return erased;
  }
}
