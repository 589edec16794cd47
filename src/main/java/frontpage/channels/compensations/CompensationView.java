package frontpage.channels.compensations;

import frontpage.channels.Room;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A compensation as staff see it.
 *
 * @param amount a plain decimal, such as {@code 49.90}
 * @param currency of ISO 4217
 */
public record CompensationView(
    UUID id,
    Compensation.State state,
    String what,
    String amount,
    String currency,
    String why,
    Compensation.Bearer bearer,
    String recordedBy,
    Instant recordedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable Instant settledAt) {
  static CompensationView of(Compensation c, Room room) {
    Compensation.Terms terms = c.terms(room);
    return new CompensationView(
        c.id(),
        c.state(),
        terms.what(),
        terms.worth().plain(),
        terms.worth().currency(),
        terms.why(),
        c.bearer(),
        c.recordedBy(),
        c.recordedAt(),
        c.approvedBy(),
        c.approvedAt(),
        c.settledAt());
  }

  @Override
  public String toString() {
    return "CompensationView[" + id + "]";
  }
}
