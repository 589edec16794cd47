package frontpage;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Port: composes a letter at the moment of sending, in the component that holds the address. So the
 * outbox never stores an address or a link.
 */
public interface Letters {
  /** Whether this component composes letters of the kind. */
  boolean handles(String kind);

  /** Empty when there is nobody to write to any more. Called in a transaction. */
  Optional<Letter> compose(String kind, UUID ref);

  /**
   * A plain letter.
   *
   * @param unsubscribe URL for the List-Unsubscribe header, or null
   */
  record Letter(
      String to, String language, String subject, String text, @Nullable String unsubscribe) {}
}
