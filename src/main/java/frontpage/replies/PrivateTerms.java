package frontpage.replies;

import java.util.List;
import java.util.UUID;

/**
 * Port: what was said only in the private channel of the thread. Consulted only for staff who may
 * read that channel.
 */
public interface PrivateTerms {
  List<String> of(UUID threadId);
}
