package frontpage.integration;

import frontpage.Problem;
import frontpage.ProblemCode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The public address of a page's reviews: {@code /p/<site>/<page>}. The page's key stands in it
 * percent-encoded with a tilde in place of the percent sign, because servers and proxies undo or
 * refuse {@code %2F} on the way; {@code wp:12} stays {@code wp:12}.
 */
record PageAddress(String site, String page) {
  private static final String ROOT = "/p/";

  /** The page of an address as it was asked for; anything that no page has is not found. */
  static PageAddress read(String site, String written) {
    if (written.indexOf('%') >= 0 || written.indexOf('+') >= 0) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    try {
      String key = URLDecoder.decode(written.replace('~', '%'), StandardCharsets.UTF_8);
      if (!key.isBlank() && key.length() <= 200) {
        return new PageAddress(site, key);
      }
    } catch (IllegalArgumentException e) {
      // a tilde that two hexadecimal digits do not follow
    }
    throw Problem.of(ProblemCode.NOT_FOUND);
  }

  /** Site and page of a whole path, as oEmbed consumers send it. */
  static PageAddress ofPath(String path) {
    String[] parts = path.split("/", -1);
    if (path.startsWith(ROOT) && parts.length == 4) {
      return read(parts[2], parts[3]);
    }
    throw Problem.of(ProblemCode.NOT_FOUND);
  }

  String path() {
    String encoded =
        URLEncoder.encode(page, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace(".", "%2E")
            .replace("*", "%2A")
            .replace("%3A", ":")
            .replace('%', '~');
    return ROOT + site + "/" + encoded;
  }
}
