package frontpage.channels.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The sites' policies. */
@ApplicationScoped
public class Policies {
  @PersistenceContext private EntityManager em;

  public Policy of(UUID siteId) {
    StoredPolicy stored = em.find(StoredPolicy.class, siteId);
    return stored == null ? Policy.DEFAULT : stored.policy();
  }

  void change(UUID siteId, Policy policy) {
    StoredPolicy stored = em.find(StoredPolicy.class, siteId);
    if (stored == null) {
      em.persist(new StoredPolicy(siteId, policy));
    } else {
      stored.change(policy);
    }
  }
}
