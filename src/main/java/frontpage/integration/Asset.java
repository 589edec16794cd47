package frontpage.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * A script under a name that holds its hash. It stays when the next release brings another one:
 * pages that name it with its integrity would otherwise lose their reviews.
 */
@Entity
class Asset {
  @Id private String name;

  @Column(length = 1000000)
  private String content;

  private Instant createdAt;

  protected Asset() {}

  Asset(String name, String content, Instant createdAt) {
    this.name = name;
    this.content = content;
    this.createdAt = createdAt;
  }

  String content() {
    return content;
  }
}
