package frontpage.checker;

/** Knows earlier replies; asked while a draft is typed, so it must answer at once. */
@FunctionalInterface
public interface CopyCheck {

  /** Whether a draft says nearly what an earlier reply said; names and numbers do not matter. */
  boolean copies(String draft);
}
