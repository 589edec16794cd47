package frontpage.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a review was written, if not here.
 *
 * @param source the platform: {@code wordpress}, {@code google}, …
 * @param sourceId what the platform calls it; with the source unique on a site
 * @param url where it can be read and answered there
 * @param rewarded whether its author was paid for it, which readers must be told
 */
@Embeddable
public record Origin(
    @Column(name = "origin") String source,
    @Column(name = "origin_id") String sourceId,
    @Column(name = "origin_url") @Nullable String url,
    @Column(name = "rewarded") Boolean rewarded) {
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  /** What is no address of the web is left out: pages make a link of it. */
  public Origin {
    if (url != null && !WEB.matcher(url).matches()) {
      url = null;
    }
  }
}
