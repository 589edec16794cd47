package frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/** Remembers what may be used once: solved challenges, purchase tokens. Only hashes are stored. */
@ApplicationScoped
public class UsedOnce {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Whether this is the first use; what has expired is forgotten on the way. In a transaction. */
  public boolean take(String proof, Instant expiresAt) {
    String hash = Secret.sha256(proof);
    em.createQuery("delete from UsedProof p where p.expiresAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
    boolean known =
        em.createQuery("select count(p) from UsedProof p where p.proofHash = :hash", Long.class)
                .setParameter("hash", hash)
                .getSingleResult()
            > 0;
    if (!known) {
      em.persist(new UsedProof(hash, expiresAt));
      em.flush();
    }
    return !known;
  }
}
