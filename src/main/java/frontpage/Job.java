package frontpage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: work that goes on after the request that wanted it, a step at a time. Any node carries out
 * the next step, so what a step did must be in the database when it ends; it begins its own
 * transactions.
 */
public interface Job {
  /** Stable: it stands in the database. */
  String name();

  /** When to go on, or empty when the work is done. */
  Optional<Instant> step(UUID id);
}
