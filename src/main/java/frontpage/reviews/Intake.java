package frontpage.reviews;

import frontpage.reviews.texts.SplitText;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stores a review whose text is parted already, held: the one way in for what visitors send, for
 * samples and for imports. Called in a transaction.
 */
@ApplicationScoped
class Intake {
  @Inject private Reviews reviews;
  @Inject private PrivateParts parts;
  @Inject private Event<ReviewSubmitted> submitted;

  /**
   * @param rating null only for what was written elsewhere without one
   * @param origin where it was written, if not here
   */
  record Incoming(
      UUID id,
      Page page,
      SplitText split,
      Review.Author author,
      @Nullable Integer rating,
      Instant at,
      @Nullable Origin origin,
      Confidence confidence) {
    @Override
    public String toString() {
      return "Incoming[" + id + "]";
    }
  }

  /** What the author says to staff only; secrets are cut out of the wish already. */
  record Confidence(@Nullable String wish, @Nullable String email, @Nullable String privateNote) {
    static final Confidence NONE = new Confidence(null, null, null);

    @Override
    public String toString() {
      return "Confidence[…]";
    }
  }

  Review take(Site site, Incoming incoming) {
    Review review =
        reviews.add(
            new Review(
                incoming.id(),
                site.id(),
                incoming.page().id(),
                incoming.split(),
                incoming.author(),
                incoming.rating(),
                incoming.at(),
                incoming.origin()));
    SplitText split = incoming.split();
    // The thread must be there before its private part.
    submitted.fire(
        new ReviewSubmitted(
            site.id(),
            review.id(),
            review.language(),
            incoming.at(),
            split.cut().size(),
            incoming.origin() != null));
    PrivateParts.Submission secret =
        new PrivateParts.Submission(
            site.id(),
            review.id(),
            review.language(),
            split.cut(),
            incoming.confidence().wish(),
            incoming.confidence().email(),
            incoming.confidence().privateNote());
    if (!secret.isEmpty()) {
      parts.keep(secret);
    }
    return review;
  }
}
