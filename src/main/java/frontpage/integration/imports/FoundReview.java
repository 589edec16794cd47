package frontpage.integration.imports;

import frontpage.reviews.PageView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One review as a file has it, HTML and masks aside.
 *
 * @param line where it stands in the file, 1-based; where a format has no lines, its number
 * @param sourceId what its platform calls it
 * @param url where it can be read there
 * @param rating null where the platform knows none
 * @param held whether it waited for a decision there
 * @param rewarded whether its author was paid for it
 */
record FoundReview(
    int line,
    String sourceId,
    @Nullable String url,
    PageView page,
    @Nullable Integer rating,
    @Nullable String title,
    String text,
    String authorName,
    Instant at,
    boolean held,
    boolean rewarded,
    List<FoundAnswer> answers) {

  /** What the company answered there; the name may be unknown. */
  record FoundAnswer(String text, @Nullable String by, Instant at) {}

  @Override
  public String toString() {
    return "FoundReview[" + line + "]";
  }
}
