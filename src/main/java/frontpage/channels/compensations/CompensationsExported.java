package frontpage.channels.compensations;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** Somebody took the list of the site's compensations out. */
public record CompensationsExported(UUID siteId, String actor, int count) implements DomainEvent {
  @Override
  public String action() {
    return "site.compensations-exported";
  }

  @Override
  public String target() {
    return "site:" + siteId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("count", Integer.toString(count));
  }
}
