package frontpage.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The end of a site's chain. Whoever holds its row seals; a cut-off end is noticed by it. */
@Entity
class AuditChain {
  @Id private UUID siteId;
  private long seq;
  private String hash;

  protected AuditChain() {}

  AuditChain(UUID siteId) {
    this.siteId = siteId;
    moveTo(Link.FIRST);
  }

  /** Where the next entry goes. */
  Link next() {
    return new Link(seq + 1, hash);
  }

  void moveTo(Link next) {
    this.seq = next.seq() - 1;
    this.hash = next.prevHash();
  }
}
