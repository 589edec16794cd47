package frontpage.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rated page as readers and staff see it.
 *
 * @param id names the page in public links; null as long as nobody wrote there
 * @param type the schema.org type of what it shows
 */
public record PageView(
    @Nullable UUID id, String key, String title, @Nullable String url, String type) {

  /** One that need not be there yet. */
  public static PageView of(String key, String title, @Nullable String url, String type) {
    return new PageView(null, key, title, url, type);
  }
}
