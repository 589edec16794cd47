package frontpage.channels;

import java.util.List;

/** Port: what a component within the channel knows that is nobody else's business. */
public interface PrivateDetails {
  /** Texts that identify somebody as a whole, such as a number to call. */
  List<String> identifiers(Room room);
}
