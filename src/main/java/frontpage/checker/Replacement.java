package frontpage.checker;

import org.jspecify.annotations.Nullable;

/**
 * What to do about a finding with one click: exactly one of the two is set.
 *
 * @param text stands in for the finding's span
 */
public record Replacement(@Nullable String text, @Nullable Action action) {

  /** Something to do that is more than putting another text. */
  public enum Action {
    /** Takes the span out of the public text into the private channel. */
    MOVE_TO_PRIVATE("move-to-private");

    private final String id;

    Action(String id) {
      this.id = id;
    }

    /** The public id. */
    public String id() {
      return id;
    }
  }

  public Replacement {
    if ((text == null) == (action == null)) {
      throw new IllegalArgumentException("Either a text or an action");
    }
  }

  public static Replacement with(String text) {
    return new Replacement(text, null);
  }

  public static Replacement moveToPrivate() {
    return new Replacement(null, Action.MOVE_TO_PRIVATE);
  }
}
