package frontpage.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** The job's steps, each its own transaction. */
@ApplicationScoped
class Sealing {
  @Inject private AuditTrail trail;

  @Transactional(TxType.REQUIRES_NEW)
  List<UUID> sites() {
    return trail.sitesWithUnsealed();
  }

  /** Begins the site's chain if nobody did. Two nodes may collide here once; the loser repeats. */
  @Transactional(TxType.REQUIRES_NEW)
  void begin(UUID siteId) {
    if (!trail.begun(siteId)) {
      trail.begin(siteId);
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  int seal(UUID siteId) {
    return trail.seal(siteId);
  }
}
