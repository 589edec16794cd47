package frontpage;

import java.util.Map;
import java.util.UUID;

/**
 * A fact of the business, told inside the transaction that made it. It carries ids, names of states
 * and reasons, and never a text that somebody wrote: it ends in the audit trail.
 */
public interface DomainEvent {
  UUID siteId();

  /** Who did it: a member's name, {@code author}, {@code customer} or {@code system}. */
  String actor();

  /** Past tense, dotted: {@code review.published}. */
  String action();

  /** What it was done to: {@code review:<id>}. */
  String target();

  Map<String, String> details();
}
