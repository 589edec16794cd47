package frontpage;

import java.time.Duration;

/**
 * Port: work that is done again and again, by one node at a time. A component declares it, the
 * scheduler that all nodes share calls it.
 */
public interface Job {
  /** Stable: the schedule is kept under it. */
  String name();

  /** From the end of one run to the begin of the next. */
  Duration pause();

  void run();
}
