package frontpage;

import java.util.UUID;

/**
 * Port: what leaves the system is first a row of the same transaction, then sent, retried, and if
 * it cannot be sent shown to staff as a dead letter.
 */
public interface Outbox {
  /**
   * @param kind names the letter that {@link Letters} will compose
   * @param ref what it is about; never an address, a link or a text
   */
  void put(UUID siteId, String kind, UUID ref);
}
