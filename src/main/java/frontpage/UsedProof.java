package frontpage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A proof that was used, remembered until it would have expired. */
@Entity
class UsedProof {
  @Id private UUID id;
  private String proofHash;
  private Instant expiresAt;

  protected UsedProof() {}

  UsedProof(String proofHash, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.proofHash = proofHash;
    this.expiresAt = expiresAt;
  }
}
