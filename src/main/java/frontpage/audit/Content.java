package frontpage.audit;

import java.time.Instant;
import java.util.UUID;

/** What an entry says, and the one way to write it down for hashing. */
record Content(
    UUID id,
    UUID siteId,
    Instant happenedAt,
    String actor,
    String action,
    String target,
    String details) {

  /** Each field with its length before it, so that no two contents are written alike. */
  String canonical() {
    StringBuilder written = new StringBuilder();
    for (Object field : new Object[] {id, siteId, happenedAt, actor, action, target, details}) {
      String text = field.toString();
      written.append(text.length()).append(':').append(text).append(',');
    }
    return written.toString();
  }
}
