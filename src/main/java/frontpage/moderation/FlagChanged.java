package frontpage.moderation;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A text was reported, or the report was decided; action {@code flag.sent|upheld|dismissed}. */
public record FlagChanged(
    UUID siteId, UUID flagId, String actor, String action, Map<String, String> details)
    implements DomainEvent {
  public FlagChanged {
    details = Map.copyOf(details);
  }

  @Override
  public String target() {
    return "flag:" + flagId;
  }
}
