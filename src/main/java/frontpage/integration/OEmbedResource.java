package frontpage.integration;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.feed.Feeds;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** oEmbed 1.0 (oembed.com): from the address of a review page to a frame that shows it. */
@Path("oembed")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class OEmbedResource {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int LEAST = 200;

  @Inject private Sites sites;
  @Inject private Feeds feeds;
  @Inject private PublicPages pages;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String service;

  /** The names are the specification's; {@code html} is a link and a frame. */
  public record Embedded(
      String version,
      String type,
      String provider_name,
      String provider_url,
      String title,
      String html,
      int width,
      int height,
      int cache_age) {}

  /**
   * @param url of a review page; of another service it is not found
   * @param format only {@code json} is spoken
   * @param maxWidth in pixels, as maxHeight; the frame is never larger
   */
  @GET
  public Embedded embed(
      @QueryParam("url") @Nullable String url,
      @QueryParam("format") @Nullable String format,
      @QueryParam("maxwidth") @Nullable Integer maxWidth,
      @QueryParam("maxheight") @Nullable Integer maxHeight) {
    if (url == null || url.isBlank()) {
      throw Problem.field("url", "required");
    }
    if (format != null && !format.equals("json")) {
      throw Problem.field("format", "unknown-value");
    }
    if (!url.startsWith(service + "/p/")) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    PageAddress address = PageAddress.ofPath(url.substring(service.length()));
    Site site = sites.require(address.site());
    Words words = Words.in(site.language());
    String title =
        words.say("page.title", "title", feeds.newest(site, address.page(), 1).page().title());
    int width = atMost(WIDTH, maxWidth);
    int height = atMost(HEIGHT, maxHeight);
    return new Embedded(
        "1.0",
        "rich",
        site.name(),
        service,
        title,
        frame(pages.url(address), title, width, height),
        width,
        height,
        3600);
  }

  private static String frame(String url, String title, int width, int height) {
    return new Markup()
        .open("blockquote")
        .element("a", title, "href", url)
        .close()
        .open(
            "iframe",
            "src",
            url + "/embed",
            "title",
            title,
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height),
            "sandbox",
            "allow-scripts allow-popups",
            "loading",
            "lazy")
        .close()
        .written();
  }

  private static int atMost(int usual, @Nullable Integer most) {
    return most == null ? usual : Math.max(LEAST, Math.min(usual, most));
  }
}
