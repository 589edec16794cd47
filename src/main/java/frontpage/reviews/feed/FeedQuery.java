package frontpage.reviews.feed;

import frontpage.Cursor;
import frontpage.FieldProblem;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.Review;
import frontpage.reviews.SearchWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which published reviews of a page, in which order.
 *
 * @param rating 1 to 5, or null for all
 * @param language {@code ru}, {@code en} or null for all
 * @param search each word must stand in the title or the text
 * @param limit 1 to 50
 */
record FeedQuery(
    Sort sort,
    @Nullable Integer rating,
    @Nullable String language,
    SearchWords search,
    @Nullable Cursor after,
    int limit) {
  enum Sort {
    NEWEST(
        "r.listedAt desc, r.id desc",
        "(r.listedAt < :time or (r.listedAt = :time and r.id < :id))"),
    OLDEST(
        "r.listedAt asc, r.id asc", "(r.listedAt > :time or (r.listedAt = :time and r.id > :id))"),
    HIGHEST(
        "coalesce(r.rating, 0) desc, r.listedAt desc, r.id desc",
        "(coalesce(r.rating, 0) < :number or (coalesce(r.rating, 0) = :number and "
            + Sort.NEWEST.after
            + "))"),
    LOWEST(
        "coalesce(r.rating, 6) asc, r.listedAt desc, r.id desc",
        "(coalesce(r.rating, 6) > :number or (coalesce(r.rating, 6) = :number and "
            + Sort.NEWEST.after
            + "))");

    final String order;
    final String after;

    Sort(String order, String after) {
      this.order = order;
      this.after = after;
    }

    /** By what it stands in this order; what has no rating comes last in both. */
    int number(Review review) {
      Integer rating = review.rating();
      return rating != null ? rating : this == LOWEST ? 6 : 0;
    }
  }

  static FeedQuery newest(int limit) {
    return new FeedQuery(Sort.NEWEST, null, null, SearchWords.of(null), null, limit);
  }

  static FeedQuery read(
      @Nullable String sort,
      @Nullable String rating,
      @Nullable String language,
      @Nullable String search,
      @Nullable String cursor,
      @Nullable String limit) {
    return new FeedQuery(
        sort(sort),
        number("rating", rating, 1, 5, null),
        language(language),
        SearchWords.of(search),
        Cursor.read(cursor),
        java.util.Objects.requireNonNull(number("limit", limit, 1, 50, 10)));
  }

  private static Sort sort(@Nullable String sort) {
    if (sort == null || sort.isEmpty()) {
      return Sort.NEWEST;
    }
    for (Sort known : Sort.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(sort)) {
        return known;
      }
    }
    throw Problem.field("sort", "unknown-value");
  }

  private static @Nullable String language(@Nullable String language) {
    if (language == null || language.isEmpty() || language.equals("ru") || language.equals("en")) {
      return language == null || language.isEmpty() ? null : language;
    }
    throw Problem.field("lang", "unknown-value");
  }

  private static @Nullable Integer number(
      String field, @Nullable String text, int least, int most, @Nullable Integer otherwise) {
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    int value;
    try {
      value = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Problem.field(field, "malformed");
    }
    if (value < least || value > most) {
      throw new Problem(
          ProblemCode.VALIDATION, List.of(new FieldProblem(field, "out-of-range", most)));
    }
    return value;
  }
}
