package frontpage.staff;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A site was registered or its settings were changed. */
public record SiteChanged(UUID siteId, String actor, String action) implements DomainEvent {
  @Override
  public String target() {
    return "site:" + siteId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of();
  }
}
