package frontpage.checker.rules;

/** What a rule does in a visitor's own review; declared from the least to the most. */
public enum Guard {
  /** Nothing. */
  NONE,
  /** It is pointed out, but may stay. */
  NAME,
  /** It is split off into the private part. */
  SPLIT
}
