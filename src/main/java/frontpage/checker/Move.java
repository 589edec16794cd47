package frontpage.checker;

import java.util.Locale;

/** The parts of a good reply, in the order in which they are best said. */
public enum Move {
  GREETING,
  THANKS,
  UNDERSTOOD,
  AGREEMENT,
  REGRET,
  RESPONSIBILITY,
  WHAT_HAPPENED,
  ACTION,
  BY_WHEN,
  MAKE_UP,
  PREVENTION,
  PRIVATE_CHANNEL,
  SIGNATURE;

  /** The public id, as in {@code by-when}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
