package frontpage.channels.policy;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** An admin changed what holds for the site's channels. */
public record PolicyChanged(UUID siteId, String actor) implements DomainEvent {
  @Override
  public String action() {
    return "site.channel-policy";
  }

  @Override
  public String target() {
    return "site:" + siteId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of();
  }
}
