package frontpage.reviews.texts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a review beside the one that stands, in an export.
 *
 * @param change what its author wants it to say, or wanted in vain
 * @param former what stood in public before, the last one first
 */
public record TextLines(@Nullable ChangeLine change, List<FormerLine> former) {
  public TextLines {
    former = List.copyOf(former);
  }

  /** A text with its masks. */
  public record Words(@Nullable String title, String text, List<Mask> masks, String language) {
    static Words of(Wording wording) {
      return new Words(wording.title(), wording.text(), wording.masks(), wording.language());
    }

    Wording wording() {
      return Wording.of(title, text, masks, language);
    }
  }

  /** It waits for a decision while {@code rejectedAt} is null. */
  public record ChangeLine(Words words, Instant writtenAt, @Nullable Instant rejectedAt) {}

  /** {@code replacedAt} is when another text took its place. */
  public record FormerLine(Words words, Instant replacedAt) {}

  public static TextLines of(@Nullable TextChange change, List<FormerText> former) {
    return new TextLines(
        change == null
            ? null
            : new ChangeLine(Words.of(change.wording()), change.writtenAt(), change.rejectedAt()),
        former.stream().map(f -> new FormerLine(Words.of(f.wording()), f.replacedAt())).toList());
  }

  /** Since when a change waits; null when none does. */
  public @Nullable Instant changeSince() {
    return change == null || change.rejectedAt() != null ? null : change.writtenAt();
  }
}
