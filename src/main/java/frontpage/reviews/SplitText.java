package frontpage.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visitor's text, parted into what everybody may read and what was cut out of it. */
record SplitText(
    @Nullable String title, String text, List<Mask> masks, List<PrivateParts.CutSpan> cut) {
  SplitText {
    masks = List.copyOf(masks);
    cut = List.copyOf(cut);
  }

  @Override
  public String toString() {
    return "SplitText[" + masks + "]";
  }
}
