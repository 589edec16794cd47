package frontpage;

import java.util.UUID;

/**
 * Port: what the open desks of this node are told and nobody keeps. A fact is a {@link
 * DomainEvent}; this is less.
 */
public interface DeskSignals {
  void customerTypes(UUID siteId, UUID threadId);
}
