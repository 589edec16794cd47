package frontpage.integration;

import frontpage.reviews.ReviewView;
import frontpage.reviews.feed.Feeds.Feed;
import frontpage.reviews.feed.Feeds.Summary;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reviews for search engines, as schema.org JSON-LD by Google's rules for review snippets: only
 * what the same page shows, nothing that was written elsewhere, and nothing at all where the
 * subject is a business on its own site.
 */
final class StructuredData {
  /** The types that may carry reviews; Organization and LocalBusiness are on purpose not here. */
  private static final Set<String> TYPES =
      Set.of(
          "Book",
          "Course",
          "CreativeWorkSeason",
          "CreativeWorkSeries",
          "Episode",
          "Event",
          "Game",
          "MediaObject",
          "Movie",
          "MusicPlaylist",
          "MusicRecording",
          "Product",
          "Recipe",
          "SoftwareApplication");

  private StructuredData() {}

  /**
   * The JSON, safe inside a script element; empty where nothing may be marked up.
   *
   * @param type of the subject
   * @param url of the subject's own page, or null
   */
  static Optional<String> of(Feed feed, String type, @Nullable String url, Words words) {
    Double average = feed.summary().average();
    if (average == null || !TYPES.contains(type)) {
      return Optional.empty();
    }
    JsonObjectBuilder subject =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", type)
            .add("name", feed.page().title());
    if (url != null) {
      subject.add("url", url);
    }
    JsonArrayBuilder reviews = Json.createArrayBuilder();
    for (ReviewView review : feed.reviews()) {
      Integer rating = review.rating();
      String author = review.authorName();
      // Search engines ask for a name, and who hides it is not to be found under another one.
      if (review.origin() == null && rating != null && author != null) {
        reviews.add(review(review, author, rating, words));
      }
    }
    subject.add("aggregateRating", aggregate(feed.summary(), average)).add("review", reviews);
    return Optional.of(inScript(subject.build().toString()));
  }

  private static JsonObjectBuilder aggregate(Summary summary, double average) {
    return Json.createObjectBuilder()
        .add("@type", "AggregateRating")
        .add("ratingValue", BigDecimal.valueOf(average).setScale(2, RoundingMode.HALF_UP))
        .add("reviewCount", summary.count())
        .add("bestRating", 5)
        .add("worstRating", 1);
  }

  private static JsonObjectBuilder review(
      ReviewView review, String author, int rating, Words words) {
    Instant published = review.publishedAt() == null ? review.submittedAt() : review.publishedAt();
    JsonObjectBuilder said =
        Json.createObjectBuilder()
            .add("@type", "Review")
            .add("author", Json.createObjectBuilder().add("@type", "Person").add("name", author))
            .add("datePublished", published.atOffset(ZoneOffset.UTC).toLocalDate().toString())
            .add("inLanguage", review.language())
            .add(
                "reviewBody",
                Segments.ofReview(review.text(), review.masks(), "text", words).plain())
            .add(
                "reviewRating",
                Json.createObjectBuilder()
                    .add("@type", "Rating")
                    .add("ratingValue", rating)
                    .add("bestRating", 5)
                    .add("worstRating", 1));
    String title = review.title();
    if (title != null) {
      said.add("name", Segments.ofReview(title, review.masks(), "title", words).plain());
    }
    return said;
  }

  /** No text of a review can end the script element or begin a comment in it. */
  private static String inScript(String json) {
    return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }
}
