package frontpage.reviews;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a review's text was published or rejected; {@code reason} only with a rejection. */
public record ChangeDecided(
    UUID siteId,
    UUID reviewId,
    String actor,
    Decision.Action decided,
    @Nullable RejectionReason reason)
    implements DomainEvent {
  @Override
  public String action() {
    return decided == Decision.Action.PUBLISH
        ? "review.change-published"
        : "review.change-rejected";
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
