package frontpage.sites;

import frontpage.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key with which an integrator calls for a site. The key itself is shown once and not kept. */
@Entity
public class ApiKey {
  private static final int HINT = 4;

  @Id private UUID id;
  private UUID siteId;
  private String name;
  private String keyHash;
  private String hint;
  private String createdBy;
  private Instant createdAt;
  private @Nullable Instant lastUsedAt;
  private @Nullable Instant revokedAt;

  protected ApiKey() {}

  ApiKey(UUID siteId, String name, String key, String createdBy, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = siteId;
    this.name = name;
    this.keyHash = Secret.sha256(key);
    this.hint = key.substring(key.length() - HINT);
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  void revoke(Instant now) {
    revokedAt = now;
  }

  public UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }

  public String name() {
    return name;
  }

  /** The key's last characters, by which its holder recognises it. */
  public String hint() {
    return hint;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** To the minute; null when it never was. */
  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }
}
