package frontpage.integration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses of the API that pages and feeds name. */
final class Addresses {
  private Addresses() {}

  /**
   * A feed of one page, or of the whole site where the page is null.
   *
   * @param name {@code feed.atom} or {@code feed.json}
   */
  static String feed(String service, String site, String name, @Nullable String page) {
    String url = service + "/api/v1/sites/" + site + "/" + name;
    return page == null ? url : url + "?page=" + encoded(page);
  }

  /** As a value in a query. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
