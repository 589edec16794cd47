package frontpage.reviews.texts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A visitor's text, parted into what everybody may read and what was cut out of it. */
public record SplitText(@Nullable String title, String text, List<Mask> masks, List<CutSpan> cut) {
  public SplitText {
    masks = List.copyOf(masks);
    cut = List.copyOf(cut);
  }

  /** The title, empty where there is none, or the text. */
  String field(String name) {
    return name.equals("title") ? Objects.requireNonNullElse(title, "") : text;
  }

  /** What stands at a mask; empty where it does not fit. */
  String at(Mask mask) {
    String where = field(mask.field());
    return mask.start() < 0 || mask.start() > mask.end() || mask.end() > where.length()
        ? ""
        : where.substring(mask.start(), mask.end());
  }

  @Override
  public String toString() {
    return "SplitText[" + masks + "]";
  }
}
