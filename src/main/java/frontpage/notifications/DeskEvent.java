package frontpage.notifications;

import java.util.UUID;

/** What a desk is told: that something changed, and in which thread. */
record DeskEvent(Kind kind, UUID thread) {
  enum Kind {
    /** A row of the queue changed, came or went. */
    QUEUE,
    /** The thread itself changed. */
    THREAD,
    /** Its private channel changed. */
    CHANNEL,
    /** The customer is writing there just now; nothing is stored. */
    TYPING;

    /** As the stream names it. */
    String wire() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  String data() {
    return "{\"thread\":\"" + thread + "\"}";
  }
}
