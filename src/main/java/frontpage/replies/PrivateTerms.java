package frontpage.replies;

import frontpage.Caller;
import java.util.List;
import java.util.UUID;

/**
 * Port: what was said only in the private channel of the thread. Consulted only for staff who may
 * read that channel.
 */
public interface PrivateTerms {
  /** The checker's rule that holds them back. */
  String RULE = "private-only";

  /** Empty for who may not read the channel, so that asking teaches nobody anything. */
  List<String> of(UUID threadId, Caller reader);

  /** The reader was told that these words of a text are such terms. */
  void shown(UUID threadId, Caller reader, List<String> words);
}
