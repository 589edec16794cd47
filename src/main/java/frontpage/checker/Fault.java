package frontpage.checker;

/** Whose fault the matter is; {@code UNKNOWN} means that it was not examined yet. */
public enum Fault {
  UNKNOWN,
  OURS,
  PARTNER,
  NOBODY
}
