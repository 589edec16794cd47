package frontpage.integration;

import frontpage.reviews.PublicReplies.PublicReply;
import frontpage.reviews.ReviewView;
import frontpage.reviews.feed.Feeds.Feed;
import frontpage.reviews.feed.Feeds.NotPublished;
import frontpage.reviews.feed.Feeds.Summary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reviews of a page as HTML: what the widget shows, for whoever reads without it. */
final class ReviewMarkup {
  private final Markup html;
  private final Words words;
  private final ZoneId zone;

  ReviewMarkup(Markup html, Words words, ZoneId zone) {
    this.html = html;
    this.words = words;
    this.zone = zone;
  }

  /** Summary, then the reviews with their answers, in one section. */
  void section(Feed feed) {
    html.open("section", "class", "frontpage-reviews", "lang", words.language());
    html.element("h2", words.say("heading"), "class", "fp-heading");
    summary(feed.summary());
    notPublished(feed.notPublished());
    if (feed.reviews().isEmpty()) {
      html.element("p", words.say("list.empty"), "class", "fp-empty");
    }
    feed.reviews().forEach(this::review);
    html.close();
  }

  void review(ReviewView review) {
    html.open("article", "class", "fp-review");
    rating(review);
    String title = review.title();
    if (title != null) {
      html.open("h3", "class", "fp-title", "dir", "auto", "lang", review.language());
      segments(Segments.ofReview(title, review.masks(), "title", words));
      html.close();
    }
    html.open("p", "class", "fp-words", "dir", "auto", "lang", review.language());
    segments(Segments.ofReview(review.text(), review.masks(), "text", words));
    html.close();
    html.open("p", "class", "fp-byline").element("bdi", words.author(review));
    time(review.publishedAt() == null ? review.submittedAt() : review.publishedAt());
    html.close();
    origin(review.origin());
    review.replies().forEach(this::reply);
    html.close();
  }

  private void summary(Summary summary) {
    Double average = summary.average();
    html.open("p", "class", "fp-summary");
    if (average == null) {
      html.text(words.say("summary.none"));
    } else {
      html.element("strong", words.say("summary.of", "average", words.oneDigit(average)))
          .text(" · " + words.say("summary.count", "n", summary.count()));
    }
    html.close();
    if (average != null) {
      html.open("ul", "class", "fp-distribution");
      for (int stars = 5; stars >= 1; stars--) {
        html.element(
            "li", words.say("stars.n", "stars", stars, "n", summary.distribution()[stars - 1]));
      }
      html.close();
    }
    if (summary.imported() > 0) {
      html.element("p", words.say("imported.n", "n", summary.imported()), "class", "fp-note");
    }
  }

  private void notPublished(NotPublished refused) {
    if (refused.total() > 0) {
      String reasons =
          refused.byReason().entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(
                  e ->
                      words.say(
                          "notPublished.item",
                          "n",
                          e.getValue(),
                          "reason",
                          words.of("reason", e.getKey())))
              .collect(Collectors.joining(", "));
      html.element(
          "p",
          words.say("notPublished.with", "n", refused.total(), "reasons", reasons),
          "class",
          "fp-note");
    }
  }

  private void rating(ReviewView review) {
    Integer rating = review.rating();
    if (rating == null) {
      return;
    }
    html.open("p", "class", "fp-rating");
    html.text(words.say("review.rating", "rating", rating));
    if (review.ratingBefore() != null) {
      html.text(" ").element("small", words.say("review.before", "rating", review.ratingBefore()));
    }
    html.close();
  }

  private void origin(ReviewView.@Nullable Elsewhere origin) {
    if (origin == null) {
      return;
    }
    String from = words.say("origin.from", "source", words.of("origin", origin.source()));
    html.open("p", "class", "fp-note");
    if (origin.url() == null) {
      html.text(from);
    } else {
      html.element("a", from, "href", origin.url(), "rel", "nofollow ugc noopener");
    }
    if (origin.rewarded()) {
      html.text(" · " + words.say("origin.rewarded"));
    }
    html.close();
  }

  private void reply(PublicReply reply) {
    Integer minutes = reply.answeredInMinutes();
    String note =
        reply.kind().equals("FOLLOW_UP")
            ? words.say("reply.followUp")
            : minutes == null ? "" : words.say("reply.after", "after", words.after(minutes));
    html.open("div", "class", "fp-reply").open("p", "class", "fp-byline");
    html.element("bdi", reply.by().name()).text(", ").element("bdi", reply.by().role());
    html.text(note.isEmpty() ? " " : " · " + note + " ");
    time(reply.publishedAt());
    html.close().open("p", "class", "fp-words", "dir", "auto");
    segments(Segments.ofReply(reply.text(), words));
    html.close().close();
  }

  private void segments(Segments segments) {
    for (Segments.Segment part : segments.parts()) {
      if (part.note()) {
        html.element("span", part.text(), "class", "fp-private");
      } else {
        lines(part.text());
      }
    }
  }

  private void lines(String text) {
    String[] lines = text.split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        html.empty("br");
      }
      html.text(lines[i]);
    }
  }

  private void time(Instant at) {
    html.text(" ").element("time", words.day(at, zone), "datetime", at.toString());
  }
}
