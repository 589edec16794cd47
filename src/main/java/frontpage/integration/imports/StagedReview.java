package frontpage.integration.imports;

import frontpage.reviews.BringingIn.MaskedText;
import frontpage.reviews.PageView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that can become a review: checked, and with its sensitive places masked. */
public record StagedReview(
    String sourceId,
    @Nullable String url,
    PageView page,
    @Nullable Integer rating,
    MaskedText words,
    String authorName,
    Instant at,
    boolean held,
    boolean rewarded,
    List<StagedAnswer> answers) {

  /** An answer given there; signed by the site where nobody is named. */
  public record StagedAnswer(String text, String by, Instant at) {}

  @Override
  public String toString() {
    return "StagedReview[" + sourceId + "]";
  }
}
