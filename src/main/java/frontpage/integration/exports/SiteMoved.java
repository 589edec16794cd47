package frontpage.integration.exports;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * A site's reviews left as a file, or came back from one; action {@code site.exported|restored}.
 */
public record SiteMoved(UUID siteId, String actor, String action) implements DomainEvent {
  @Override
  public String target() {
    return "site:" + siteId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of();
  }
}
