package frontpage.sites;

import frontpage.KeyHolder;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Secret;
import frontpage.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys of integrators. */
@ApplicationScoped
public class ApiKeys implements SiteKeys {
  /** So that a key found in a log or a repository is recognised for what it is. */
  private static final String PREFIX = "fpk_";

  private static final int MOST_PER_SITE = 20;
  private static final Duration SEEN = Duration.ofMinutes(1);

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** A new key, in the only moment in which it can be read. */
  public record Issued(ApiKey row, String key) {
    @Override
    public String toString() {
      return "Issued[" + row.id() + "]";
    }
  }

  /** Makes a key; a site with too many is a conflict. */
  public Issued issue(UUID siteId, String name, String createdBy) {
    if (of(siteId).size() >= MOST_PER_SITE) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    String key = PREFIX + Secret.random().value();
    ApiKey row = new ApiKey(siteId, name, key, createdBy, clock.instant());
    em.persist(row);
    return new Issued(row, key);
  }

  /** The keys of a site that work, oldest first. */
  public List<ApiKey> of(UUID siteId) {
    return em.createQuery(
            "select k from ApiKey k where k.siteId = :site and k.revokedAt is null"
                + " order by k.createdAt, k.id",
            ApiKey.class)
        .setParameter("site", siteId)
        .getResultList();
  }

  /** Ends a key at once. */
  public void revoke(UUID siteId, UUID id) {
    ApiKey key = em.find(ApiKey.class, id);
    if (key == null || !key.siteId().equals(siteId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    key.revoke(clock.instant());
  }

  @Override
  public Optional<KeyHolder> holder(String key) {
    if (!key.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return em
        .createQuery(
            "select k.id, s.siteKey from ApiKey k join Site s on s.id = k.siteId"
                + " where k.keyHash = :hash and k.revokedAt is null",
            Object[].class)
        .setParameter("hash", Secret.sha256(key))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> new KeyHolder((UUID) row[0], (String) row[1]));
  }

  /** Remembers that a key was used; once a minute, so that reading does not become writing. */
  public void used(UUID id) {
    Instant now = clock.instant();
    em.createQuery(
            "update ApiKey k set k.lastUsedAt = :now"
                + " where k.id = :id and (k.lastUsedAt is null or k.lastUsedAt < :before)")
        .setParameter("now", now)
        .setParameter("before", now.minus(SEEN))
        .setParameter("id", id)
        .executeUpdate();
  }
}
