package frontpage.reviews;

import frontpage.checker.Language;
import frontpage.reviews.texts.FoundPlace;
import frontpage.reviews.texts.Mask;
import frontpage.reviews.texts.SplitText;
import frontpage.reviews.texts.Splitter;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in reviews that were written elsewhere or are samples, with their own times. */
@ApplicationScoped
public class BringingIn {
  @Inject private Reviews reviews;
  @Inject private Splitter splitter;
  @Inject private Intake intake;

  /** A sample review. */
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

  /**
   * A text in which the sensitive places are masked. What stood there is not kept: it still stands
   * where it was written.
   *
   * @param language {@code ru} or {@code en}
   */
  public record MaskedText(@Nullable String title, String text, List<Mask> masks, String language) {
    @Override
    public String toString() {
      return "MaskedText[" + masks + "]";
    }
  }

  /**
   * A review as another platform, or an export, has it.
   *
   * @param page created with this title, address and type where the site has no such page yet
   * @param origin null where it was written on this site, before an export
   */
  public record PastReview(
      PageView page,
      @Nullable Integer rating,
      MaskedText words,
      String authorName,
      Instant submittedAt,
      @Nullable Origin origin) {
    @Override
    public String toString() {
      return "PastReview[" + page.key() + "]";
    }
  }

  /** Stores it held, split like any other; nobody holds its author key. */
  public Review take(Site site, Arrival arrival) {
    Language spoken = Language.ofTag(arrival.language());
    List<FoundPlace> found = splitter.find(arrival.title(), arrival.text(), spoken);
    Page page =
        reviews.page(site.id(), arrival.pageKey(), null, arrival.pageTitle(), arrival.pageType());
    return intake.take(
        site,
        new Intake.Incoming(
            UUID.randomUUID(),
            page,
            splitter.split(arrival.title(), arrival.text(), found),
            Review.Author.unknown(arrival.authorName(), arrival.language()),
            arrival.rating(),
            arrival.submittedAt(),
            null,
            new Intake.Confidence(splitter.withoutSecrets(arrival.wish(), spoken), null, null)));
  }

  /** Masks a text from elsewhere before anything of it is stored. */
  public MaskedText mask(@Nullable String title, String text) {
    Language spoken = Language.detect(text);
    SplitText split = splitter.split(title, text, splitter.find(title, text, spoken));
    return new MaskedText(split.title(), split.text(), split.masks(), spoken.id());
  }

  /** Stores a review from elsewhere, held. */
  public Review take(Site site, PastReview past) {
    PageView view = past.page();
    Page page = reviews.page(site.id(), view.key(), view.url(), view.title(), view.type());
    MaskedText words = past.words();
    return intake.take(
        site,
        new Intake.Incoming(
            UUID.randomUUID(),
            page,
            new SplitText(words.title(), words.text(), words.masks(), List.of()),
            Review.Author.unknown(past.authorName(), words.language()),
            past.rating(),
            past.submittedAt(),
            past.origin(),
            Intake.Confidence.NONE));
  }

  /** Publishes it as of the time when it was written; the decision is the importing member's. */
  public void publish(Review review, Decision.DecidedBy by) {
    reviews.decide(review, Decision.Action.PUBLISH, null, null, by);
    review.publish(review.submittedAt());
  }

  /** Whether the site has this review of that platform already. */
  public boolean has(Site site, String source, String sourceId) {
    return reviews.hasOrigin(site.id(), source, sourceId);
  }

  /** The author's change of mind, at its own time. */
  public void rerate(Review review, int rating, Instant at) {
    reviews.rerate(review, rating, Rerating.ANSWER, at);
  }
}
