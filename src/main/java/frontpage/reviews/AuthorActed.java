package frontpage.reviews;

import frontpage.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * The author changed the rating or the text, or withdrew the review; action {@code
 * review.rerated|edited|withdrawn|name-hidden}.
 */
public record AuthorActed(UUID siteId, UUID reviewId, String action, Map<String, String> details)
    implements DomainEvent {
  public AuthorActed {
    details = Map.copyOf(details);
  }

  @Override
  public String actor() {
    return "author";
  }

  @Override
  public String target() {
    return "review:" + reviewId;
  }
}
