package frontpage.reviews;

import frontpage.FieldProblem;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.texts.Wording;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words that somebody looks for; a review is found when it holds all of them.
 *
 * @param words in lower case, with е for ё, as what reviews are searched by
 */
public record SearchWords(List<String> words) {
  private static final int MOST = 8;
  private static final int LONGEST = 100;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A database in the C locale folds no Cyrillic, so that names are tried as names are written. */
  private static final String IN_NAMES =
      "(locate(:word%1$d, lower(%2$s)) > 0 or locate(:name%1$d, %2$s) > 0)";

  public SearchWords {
    words = List.copyOf(words);
  }

  /** What was typed; nothing is no words, too much is a problem of field {@code q}. */
  public static SearchWords of(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return new SearchWords(List.of());
    }
    if (typed.length() > LONGEST) {
      throw new Problem(
          ProblemCode.VALIDATION, List.of(new FieldProblem("q", "too-long", LONGEST)));
    }
    return new SearchWords(
        SPACES.splitAsStream(Wording.searched(typed).strip()).limit(MOST).toList());
  }

  /** JPQL for review {@code r}: each word stands in its title or text. */
  public String inText() {
    return each(i -> "locate(:word" + i + ", r.searchText) > 0");
  }

  /**
   * JPQL for review {@code r}: or in a text that waits beside it, the author's name or the page's
   * title.
   */
  public String anywhere() {
    return each(
        i ->
            "(locate(:word"
                + i
                + ", r.searchText) > 0 or "
                + IN_NAMES.formatted(i, "replace(r.authorName, 'ё', 'е')")
                + " or (r.changeSince is not null and exists (select 1 from TextChange c"
                + " where c.reviewId = r.id and locate(:word"
                + i
                + ", c.searchText) > 0))"
                + " or exists (select 1 from Page p where p.id = r.pageId and "
                + IN_NAMES.formatted(i, "replace(p.title, 'ё', 'е')")
                + "))");
  }

  public void bindText(Query query) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, words.get(i));
    }
  }

  public void bindAnywhere(Query query) {
    bindText(query);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int first = word.offsetByCodePoints(0, 1);
      query.setParameter(
          "name" + i,
          Character.toString(Character.toTitleCase(word.codePointAt(0))) + word.substring(first));
    }
  }

  private String each(IntFunction<String> condition) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> " and " + condition.apply(i))
        .collect(Collectors.joining());
  }
}
