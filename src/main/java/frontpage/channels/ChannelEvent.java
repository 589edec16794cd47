package frontpage.channels;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened in a private channel: action {@code channel.} and one of {@code prepared},
 * {@code added}, {@code opened}, {@code entered}, {@code confirmed}, {@code message}, {@code seen},
 * {@code read}, {@code guarded}, {@code closed}, {@code left}, {@code link-revoked}, {@code
 * erased}, {@code device-revoked}, {@code links-ended}, {@code checked}, {@code contact}, {@code
 * compensation}, {@code summary-offered}, {@code -withdrawn}, {@code -agreed}, {@code -refused},
 * {@code -stopped}, {@code consult-asked}, {@code -opened}, {@code -answered}, {@code -revoked},
 * {@code call-asked}. Ids only, never text.
 *
 * @param seq number of the message that it is about, or 0
 */
public record ChannelEvent(
    UUID siteId,
    UUID threadId,
    UUID channelId,
    String actor,
    String action,
    int seq,
    Map<String, String> details)
    implements DomainEvent {
  public ChannelEvent {
    details = Map.copyOf(details);
  }

  @Override
  public String target() {
    return "channel:" + channelId;
  }
}
