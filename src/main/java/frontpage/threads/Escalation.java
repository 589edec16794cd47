package frontpage.threads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * To whom of the site's executives a thread was brought.
 *
 * @param id of this escalation
 * @param by name of the member who did it
 * @param due until when the executive should have answered
 * @param why in words, sealed or not
 */
@Embeddable
public record Escalation(
    @Column(name = "escalation_id") UUID id,
    @Column(name = "escalated_to") UUID executiveId,
    @Column(name = "escalated_by") String by,
    @Column(name = "escalated_at") Instant at,
    @Column(name = "escalation_due") Instant due,
    @Column(name = "escalation_why", length = 20000) String why,
    @Column(name = "escalation_sealed") Boolean isSealed) {
  @Override
  public String toString() {
    return "Escalation[" + id + "]";
  }
}
