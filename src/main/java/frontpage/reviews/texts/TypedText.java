package frontpage.reviews.texts;

import frontpage.checker.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor typed, with what the visitor decided about the places that look like personal
 * data.
 *
 * @param language {@code ru} or {@code en}
 * @param asks whether the visitor wants to be asked about them first
 * @param keep places that the visitor declares harmless
 */
public record TypedText(
    @Nullable String title, String text, String language, boolean asks, List<Place> keep) {
  public TypedText {
    keep = List.copyOf(keep);
  }

  /**
   * As a client sends it.
   *
   * @param language null where the text itself is to tell
   * @param sensitive {@code ask}, or {@code split} (the default)
   */
  public static TypedText of(
      @Nullable String title,
      String text,
      @Nullable String language,
      @Nullable String sensitive,
      @Nullable List<Place> keep) {
    return new TypedText(
        title == null || title.isBlank() ? null : title,
        text,
        language == null ? Language.detect(text).id() : language,
        "ask".equals(sensitive),
        keep == null ? List.of() : keep);
  }

  /** The title, empty where there is none, or the text. */
  String field(String name) {
    return name.equals("title") ? Objects.requireNonNullElse(title, "") : text;
  }

  boolean keeps(FoundPlace found) {
    return found.canKeep() && keep.stream().anyMatch(place -> place.is(found));
  }

  @Override
  public String toString() {
    return "TypedText[" + language + "]";
  }
}
