package frontpage.reviews;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review was published or rejected; {@code reason} only with a rejection. */
public record ReviewDecided(
    UUID siteId, UUID reviewId, String actor, ReviewStatus status, @Nullable RejectionReason reason)
    implements DomainEvent {
  @Override
  public String action() {
    return status == ReviewStatus.PUBLISHED ? "review.published" : "review.rejected";
  }

  @Override
  public String target() {
    return "review:" + reviewId;
  }

  @Override
  public Map<String, String> details() {
    return reason == null ? Map.of() : Map.of("reason", reason.name());
  }
}
