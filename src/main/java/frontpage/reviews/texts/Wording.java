package frontpage.reviews.texts;

import frontpage.JsonConfig;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a review reads in public, or did, or shall.
 *
 * @param maskList the masks of title and text, as JSON
 * @param language {@code ru} or {@code en}
 */
@Embeddable
public record Wording(
    @Nullable String title,
    @Column(length = 5000) String text,
    @Column(name = "masks", length = 20000) String maskList,
    String language) {

  public static Wording of(SplitText split, String language) {
    return of(split.title(), split.text(), split.masks(), language);
  }

  public static Wording of(@Nullable String title, String text, List<Mask> masks, String language) {
    return new Wording(title, text, JsonConfig.json().toJson(masks), language);
  }

  public List<Mask> masks() {
    return List.of(JsonConfig.json().fromJson(maskList, Mask[].class));
  }

  public SplitText parted() {
    return new SplitText(title, text, masks(), List.of());
  }

  /** The same words with the same places cut out, in whatever language they were taken to be. */
  public boolean readsLike(Wording other) {
    return Objects.equals(title, other.title)
        && text.equals(other.text)
        && maskList.equals(other.maskList);
  }

  /** Title and text as they are searched: in lower case, the Russian letters е and ё as one. */
  public String searchText() {
    return searched((title == null ? "" : title) + " " + text);
  }

  public static String searched(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  @Override
  public String toString() {
    return "Wording[" + language + "]";
  }
}
