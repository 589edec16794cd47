package frontpage;

import java.time.Duration;

/**
 * Port: work that is done again and again, by one node at a time; the {@link Schedule} calls it.
 */
public interface Routine {
  /** Stable: it stands in the database. */
  String name();

  /** From the end of one run to the begin of the next. */
  Duration pause();

  /** Begins its own transactions. */
  void run();
}
