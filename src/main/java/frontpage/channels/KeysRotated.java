package frontpage.channels;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** Keys of a site's channels were wrapped anew with another master key. */
public record KeysRotated(UUID siteId, String actor, String masterKeyId, long channels)
    implements DomainEvent {
  @Override
  public String action() {
    return "channel.keys-rotated";
  }

  @Override
  public String target() {
    return "master-key:" + masterKeyId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("channels", String.valueOf(channels));
  }
}
