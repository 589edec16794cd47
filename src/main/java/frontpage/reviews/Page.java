package frontpage.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is rated: one page of the site, with the schema.org type of what it shows. */
@Entity
public class Page {
  @Id private UUID id;
  private UUID siteId;
  private String pageKey;
  private @Nullable String url;
  private String title;
  private String type;
  private Instant createdAt;

  protected Page() {}

  Page(UUID siteId, String pageKey, @Nullable String url, String title, String type, Instant now) {
    this.id = UUID.randomUUID();
    this.siteId = siteId;
    this.pageKey = pageKey;
    this.url = url;
    this.title = title;
    this.type = type;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  String key() {
    return pageKey;
  }

  public PageView view() {
    return new PageView(pageKey, title, url, type);
  }
}
