package frontpage.launcher;

/** One sentence for the person at the keyboard: what is in the way, and what to do about it. */
final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    super(sentence);
  }

  /** The sentence; an exception's message may be absent, this one never is. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
