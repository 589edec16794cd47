package frontpage.sites;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a site asks of who writes, besides consent. */
@Entity
public class VisitorPolicy {
  @Id private UUID siteId;
  private boolean proofOfWork;
  private String purchaseKey;
  @Version private int version;

  protected VisitorPolicy() {}

  VisitorPolicy(UUID siteId, boolean proofOfWork, String purchaseKey) {
    this.siteId = siteId;
    this.proofOfWork = proofOfWork;
    this.purchaseKey = purchaseKey;
  }

  void askProof(boolean wanted) {
    proofOfWork = wanted;
  }

  public boolean proofOfWork() {
    return proofOfWork;
  }

  /** Signs the tokens by which the shop confirms a purchase; shared with the shop's own server. */
  public String purchaseKey() {
    return purchaseKey;
  }
}
