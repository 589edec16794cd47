package frontpage.notifications;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** Staff sent a dead letter on its way again. */
public record LetterRevived(UUID siteId, UUID messageId, String actor, String kind)
    implements DomainEvent {
  @Override
  public String action() {
    return "letter.revived";
  }

  @Override
  public String target() {
    return "letter:" + messageId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind);
  }
}
