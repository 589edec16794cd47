package frontpage.moderation;

import frontpage.Cursor;
import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored reports. */
@ApplicationScoped
class Flags {
  /** More open reports on one review in an hour add nothing but work. */
  static final int PER_HOUR = 20;

  private static final String DIGITS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  Flag add(Flag flag) {
    em.persist(flag);
    em.flush();
    return flag;
  }

  /** Open ones, the oldest first; one more than the limit where there is a next part. */
  List<Flag> open(UUID siteId, @Nullable Cursor after, int limit) {
    TypedQuery<Flag> select =
        em.createQuery(
            "select f from Flag f where f.siteId = :site and f.outcome is null"
                + (after == null
                    ? ""
                    : " and (f.flaggedAt > :time or (f.flaggedAt = :time and f.id > :id))")
                + " order by f.flaggedAt, f.id",
            Flag.class);
    select.setParameter("site", siteId);
    if (after != null) {
      select.setParameter("time", after.time()).setParameter("id", after.id());
    }
    return select.setMaxResults(limit + 1).getResultList();
  }

  long countOpen(UUID siteId) {
    return em.createQuery(
            "select count(f) from Flag f where f.siteId = :site and f.outcome is null", Long.class)
        .setParameter("site", siteId)
        .getSingleResult();
  }

  /** Refuses what would only fill the desk's list. */
  void checkFlood(UUID reviewId) {
    long lately =
        em.createQuery(
                "select count(f) from Flag f where f.reviewId = :review and f.flaggedAt > :since",
                Long.class)
            .setParameter("review", reviewId)
            .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
            .getSingleResult();
    if (lately >= PER_HOUR) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
  }

  Flag requireForChange(UUID siteId, UUID id) {
    Flag flag = em.find(Flag.class, id);
    if (flag == null || !flag.siteId().equals(siteId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    em.refresh(flag, LockModeType.PESSIMISTIC_WRITE);
    return flag;
  }

  Optional<Flag> find(UUID id) {
    return Optional.ofNullable(em.find(Flag.class, id));
  }

  /** Takes away the addresses of reports that were decided before this moment. */
  void forgetAddresses(Instant decidedBefore) {
    em.createQuery(
            "update Flag f set f.email = null where f.email is not null and f.decidedAt < :before")
        .setParameter("before", decidedBefore)
        .executeUpdate();
  }

  /** A number to quote on the phone: no letters that are taken for digits. */
  static String newReceipt() {
    StringBuilder receipt = new StringBuilder("F-");
    for (int i = 0; i < 8; i++) {
      receipt.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    }
    return receipt.toString();
  }
}
