package frontpage.replies;

import java.util.Optional;
import java.util.UUID;

/**
 * Port: words of a thread that may hold what was said only in private, sealed under its private
 * channel's key; they go when the channel goes.
 */
public interface SealedTexts {
  /** Empty when the thread has no private channel: then there is nothing to hide. */
  Optional<String> seal(UUID threadId, UUID item, String text);

  /** Empty when the channel was erased meanwhile. */
  Optional<String> open(UUID threadId, UUID item, String sealed);
}
