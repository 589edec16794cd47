package frontpage.checker;

/** What the review is, as the moderator has set it on the thread. */
public enum Kind {
  COMPLAINT,
  QUESTION,
  SUGGESTION,
  PRAISE,
  MISDIRECTED,
  TROLLING
}
