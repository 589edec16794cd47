package frontpage.staff;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A member joined or left a site; {@code role} is empty on leaving. */
public record StaffChanged(UUID siteId, String actor, String action, UUID memberId, String role)
    implements DomainEvent {
  @Override
  public String target() {
    return "member:" + memberId;
  }

  @Override
  public Map<String, String> details() {
    return role.isEmpty() ? Map.of() : Map.of("role", role);
  }
}
