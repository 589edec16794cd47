package frontpage.threads;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** Staff changed what they know of a thread: kind, fault, state, assignee. */
public record ThreadChanged(UUID siteId, UUID threadId, String actor, Map<String, String> details)
    implements DomainEvent {
  public ThreadChanged {
    details = Map.copyOf(details);
  }

  @Override
  public String action() {
    return "thread.changed";
  }

  @Override
  public String target() {
    return "thread:" + threadId;
  }
}
