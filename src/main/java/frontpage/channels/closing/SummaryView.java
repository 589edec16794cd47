package frontpage.channels.closing;

import frontpage.channels.Outcome;
import frontpage.channels.Room;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary as both sides see it.
 *
 * @param name who offers it, with {@code role} as customers read it
 * @param dueAt until when the customer is asked
 */
public record SummaryView(
    UUID id,
    Summary.State state,
    Outcome outcome,
    String text,
    String name,
    String role,
    Instant offeredAt,
    Instant dueAt,
    @Nullable Instant answeredAt) {
  static SummaryView of(Summary summary, Room room) {
    return new SummaryView(
        summary.id(),
        summary.state(),
        summary.outcome(),
        summary.words(room).text(),
        summary.memberName(),
        summary.memberTitle(),
        summary.offeredAt(),
        summary.dueAt(),
        summary.answeredAt());
  }

  /**
   * The newest one, or none.
   *
   * @param summary null where nothing is offered
   */
  public record Newest(@Nullable SummaryView summary) {}

  @Override
  public String toString() {
    return "SummaryView[" + id + "]";
  }
}
