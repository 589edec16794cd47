package frontpage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One request that was carried out. */
@Entity
@Table(name = "idempotency")
class DoneRequest {
  @Id private UUID id;
  private String scope;
  private String idemKey;
  private String requestHash;
  private UUID refId;
  private Instant createdAt;

  protected DoneRequest() {}

  DoneRequest(String scope, String idemKey, String requestHash, UUID refId, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.scope = scope;
    this.idemKey = idemKey;
    this.requestHash = requestHash;
    this.refId = refId;
    this.createdAt = createdAt;
  }

  String requestHash() {
    return requestHash;
  }

  UUID refId() {
    return refId;
  }
}
