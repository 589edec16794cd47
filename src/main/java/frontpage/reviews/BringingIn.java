package frontpage.reviews;

import frontpage.Secret;
import frontpage.checker.Language;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in reviews that were written elsewhere or are samples, with their own times. */
@ApplicationScoped
public class BringingIn {
  @Inject private Reviews reviews;
  @Inject private Splitter splitter;
  @Inject private PrivateParts parts;
  @Inject private Event<ReviewSubmitted> submitted;

  /** A review from elsewhere. */
  public record Arrival(
      String pageKey,
      String pageTitle,
      String pageType,
      int rating,
      @Nullable String title,
      String text,
      String authorName,
      String language,
      @Nullable String wish,
      Instant submittedAt) {
    @Override
    public String toString() {
      return "Arrival[" + pageKey + "]";
    }
  }

  /** Stores it held, split like any other; nobody holds its author key. */
  public Review take(Site site, Arrival arrival) {
    Language spoken = Language.ofTag(arrival.language());
    List<FoundPlace> found = splitter.find(arrival.title(), arrival.text(), spoken);
    SplitText split = splitter.split(arrival.title(), arrival.text(), found);
    Page page =
        reviews.page(site.id(), arrival.pageKey(), null, arrival.pageTitle(), arrival.pageType());
    Review review =
        reviews.add(
            new Review(
                site.id(),
                page.id(),
                split,
                new Review.Author(arrival.authorName(), Secret.random().hash(), arrival.language()),
                arrival.rating(),
                arrival.submittedAt()));
    submitted.fire(
        new ReviewSubmitted(
            site.id(), review.id(), arrival.language(), arrival.submittedAt(), split.cut().size()));
    PrivateParts.Submission secret =
        new PrivateParts.Submission(
            site.id(),
            review.id(),
            arrival.language(),
            split.cut(),
            splitter.withoutSecrets(arrival.wish(), spoken),
            null,
            null);
    if (!secret.isEmpty()) {
      parts.keep(secret);
    }
    return review;
  }

  /** The author's change of mind, at its own time. */
  public void rerate(Review review, int rating, Instant at) {
    reviews.rerate(review, rating, Rerating.ANSWER, at);
  }
}
