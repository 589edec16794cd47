package frontpage.audit;

import frontpage.Cursor;
import frontpage.DomainEvent;
import frontpage.JsonConfig;
import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored trail: sealed into chains, read and verified. */
@ApplicationScoped
public class AuditTrail {
  static final int BATCH = 500;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  void write(DomainEvent event) {
    em.persist(
        new AuditEntry(
            event, JsonConfig.json().toJson(new TreeMap<>(event.details())), clock.instant()));
  }

  List<UUID> sitesWithUnsealed() {
    return em.createQuery(
            "select distinct e.siteId from AuditEntry e where e.seq is null", UUID.class)
        .getResultList();
  }

  /** Whether the site has a chain already; the first one is begun apart, so that two may try. */
  boolean begun(UUID siteId) {
    return em.find(AuditChain.class, siteId) != null;
  }

  void begin(UUID siteId) {
    em.persist(new AuditChain(siteId));
  }

  /** Seals the oldest unsealed entries of a site; other nodes wait at the chain's head. */
  int seal(UUID siteId) {
    AuditChain chain = em.find(AuditChain.class, siteId, LockModeType.PESSIMISTIC_WRITE);
    List<AuditEntry> waiting =
        em.createQuery(
                "select e from AuditEntry e where e.siteId = :site and e.seq is null"
                    + " order by e.happenedAt, e.id",
                AuditEntry.class)
            .setParameter("site", siteId)
            .setMaxResults(BATCH)
            .getResultList();
    Link link = chain.next();
    for (AuditEntry entry : waiting) {
      entry.seal(link);
      link = entry.next();
    }
    chain.moveTo(link);
    return waiting.size();
  }

  /** Walks the chain from its first entry and stops where it does not hold. */
  public Verification verify(UUID siteId) {
    AuditChain head = em.find(AuditChain.class, siteId);
    if (head == null) {
      return Verification.intact(0);
    }
    Link link = Link.FIRST;
    while (true) {
      List<AuditEntry> batch = sealedFrom(siteId, link.seq());
      for (AuditEntry entry : batch) {
        if (!entry.fits(link)) {
          return Verification.broken(link.seq());
        }
        link = entry.next();
      }
      em.clear();
      if (batch.size() < BATCH) {
        // More than the head knows is fine: another batch was sealed while we walked.
        boolean cutOff = head.next().seq() > link.seq();
        return cutOff ? Verification.broken(link.seq()) : Verification.intact(link.seq() - 1);
      }
    }
  }

  private List<AuditEntry> sealedFrom(UUID siteId, long seq) {
    return em.createQuery(
            "select e from AuditEntry e where e.siteId = :site and e.seq >= :seq order by e.seq",
            AuditEntry.class)
        .setParameter("site", siteId)
        .setParameter("seq", seq)
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** The newest entries before the cursor. */
  List<AuditEntry> page(UUID siteId, @Nullable Cursor after, int limit) {
    String condition =
        after == null ? "" : " and (e.happenedAt < :time or (e.happenedAt = :time and e.id < :id))";
    TypedQuery<AuditEntry> query =
        em.createQuery(
                "select e from AuditEntry e where e.siteId = :site"
                    + condition
                    + " order by e.happenedAt desc, e.id desc",
                AuditEntry.class)
            .setParameter("site", siteId)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("time", after.time()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  /** By the table, not by the component that keeps sites: the trail imports none. */
  UUID siteId(String key) {
    List<?> found =
        em.createNativeQuery("select id from site where site_key = ?1", UUID.class)
            .setParameter(1, key)
            .getResultList();
    if (found.isEmpty()) {
      throw Problem.of(ProblemCode.SITE_NOT_FOUND);
    }
    return (UUID) found.get(0);
  }
}
