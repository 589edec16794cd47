package frontpage.replies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: the private channel of a thread, as far as the public answer needs it. */
public interface PrivateChannels {

  /** Makes the thread's channel if it has none; it opens when the inviting reply is published. */
  StaffState prepare(UUID siteId, UUID threadId, String language, String reason);

  Optional<StaffState> of(UUID threadId);

  Map<UUID, StaffState> of(Collection<UUID> threadIds);

  /**
   * What the desk shows beside the thread; no text of the conversation.
   *
   * @param contact how the customer wants to go on: {@code HERE}, {@code EMAIL}, {@code CALL} or
   *     {@code MESSENGER}
   */
  record StaffState(
      UUID id,
      String state,
      int unread,
      @Nullable String reason,
      boolean mailboxConfirmed,
      boolean hasAddress,
      boolean entered,
      List<Device> devices,
      String contact) {
    public StaffState {
      devices = List.copyOf(devices);
    }
  }

  /** One browser that entered the channel. */
  record Device(
      UUID id, String label, java.time.Instant firstSeenAt, java.time.Instant lastSeenAt) {}
}
