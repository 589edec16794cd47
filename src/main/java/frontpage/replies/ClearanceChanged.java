package frontpage.replies;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody asked to clear a false alarm, or another person decided: {@code clearance.asked}, {@code
 * clearance.cleared}, {@code clearance.refused}.
 */
public record ClearanceChanged(
    UUID siteId, UUID threadId, UUID clearanceId, String actor, String action, String rule)
    implements DomainEvent {
  static ClearanceChanged of(Clearance clearance, String actor, String what) {
    return new ClearanceChanged(
        clearance.siteId(),
        clearance.threadId(),
        clearance.id(),
        actor,
        "clearance." + what,
        clearance.rule());
  }

  @Override
  public String target() {
    return "clearance:" + clearanceId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("thread", threadId.toString(), "rule", rule);
  }
}
