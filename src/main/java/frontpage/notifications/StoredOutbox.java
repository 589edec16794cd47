package frontpage.notifications;

import frontpage.Outbox;
import frontpage.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters to be sent, as rows; each has its task in the same transaction. */
@ApplicationScoped
class StoredOutbox implements Outbox {
  @PersistenceContext private EntityManager em;
  @Inject private Schedule schedule;
  @Inject private Clock clock;

  @Override
  public void put(UUID siteId, String kind, UUID ref) {
    OutboxMessage message = new OutboxMessage(siteId, kind, ref, clock.instant());
    em.persist(message);
    schedule.now(Delivery.JOB, message.id());
  }

  @Nullable OutboxMessage find(UUID id) {
    return em.find(OutboxMessage.class, id);
  }

  /** A dead letter of the site gets all its attempts again. */
  Optional<OutboxMessage> revive(UUID siteId, UUID id) {
    OutboxMessage message = em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (message == null || !message.siteId().equals(siteId) || !message.isDead()) {
      return Optional.empty();
    }
    message.revive();
    schedule.now(Delivery.JOB, id);
    return Optional.of(message);
  }

  long waiting(UUID siteId) {
    return em.createQuery(
            "select count(m) from OutboxMessage m"
                + " where m.siteId = :site and m.sentAt is null and m.deadAt is null",
            Long.class)
        .setParameter("site", siteId)
        .getSingleResult();
  }

  List<OutboxMessage> dead(UUID siteId, int limit) {
    return em.createQuery(
            "select m from OutboxMessage m where m.siteId = :site and m.deadAt is not null"
                + " order by m.deadAt desc, m.id desc",
            OutboxMessage.class)
        .setParameter("site", siteId)
        .setMaxResults(limit)
        .getResultList();
  }
}
