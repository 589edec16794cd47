package frontpage.reviews;

import frontpage.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A review was stored, held for a decision.
 *
 * @param imported whether it was written elsewhere, so that nobody waits for an answer here
 */
public record ReviewSubmitted(
    UUID siteId, UUID reviewId, String language, Instant at, int cutSpans, boolean imported)
    implements DomainEvent {
  @Override
  public String actor() {
    return "author";
  }

  @Override
  public String action() {
    return "review.submitted";
  }

  @Override
  public String target() {
    return "review:" + reviewId;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("cutSpans", Integer.toString(cutSpans));
  }
}
