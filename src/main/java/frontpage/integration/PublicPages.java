package frontpage.integration;

import frontpage.reviews.PageView;
import frontpage.reviews.feed.Feeds;
import frontpage.reviews.feed.Feeds.Feed;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the HTML of a page's reviews: the bare fragment, the whole page, and its framed form. */
@ApplicationScoped
public class PublicPages {
  private static final int SHOWN = 20;

  @Inject private Feeds feeds;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String service;

  @Inject
  @ConfigProperty(name = "frontpage.zone", defaultValue = "UTC")
  private ZoneId zone;

  /** The section with its structured data, to be put into a page as it is. */
  String fragment(Site site, String pageKey, @Nullable String type, Words words) {
    Feed feed = feeds.newest(site, pageKey, SHOWN);
    Markup html = new Markup();
    section(html, site, feed, type == null ? feed.page().type() : type, words);
    return html.written();
  }

  /** The whole page; {@code framed} leaves out what belongs to a page of its own. */
  String page(Site site, PageAddress address, boolean framed, Words words) {
    Feed feed = feeds.newest(site, address.page(), SHOWN);
    Markup html = new Markup().prologue("<!doctype html>\n");
    html.open("html", "lang", words.language());
    head(html, site, address, feed, framed, words);
    html.open("body", "class", framed ? "framed" : "page");
    if (framed) {
      section(html, site, feed, feed.page().type(), words);
    } else {
      html.open("header").element("p", site.name(), "class", "site");
      html.element("h1", words.say("page.of", "title", feed.page().title())).close();
      html.open("main");
      section(html, site, feed, feed.page().type(), words);
      html.close();
    }
    footer(html, site, address, feed, framed, words);
    return html.close().close().written();
  }

  /** What stands at an address that belongs to no site. */
  String missing(Words words) {
    Markup html = new Markup().prologue("<!doctype html>\n");
    html.open("html", "lang", words.language()).open("head");
    basics(html, words.say("page.missing"));
    html.close().open("body", "class", "page").open("main");
    html.element("h1", words.say("page.missing")).element("p", words.say("page.missingWhy"));
    return html.close().close().close().written();
  }

  /** The absolute address of a page's reviews. */
  String url(PageAddress address) {
    return service + address.path();
  }

  /**
   * Where the subject itself stands. Visitors send that address, so it counts only on an origin of
   * the site's own list.
   */
  static Optional<String> subjectUrl(Site site, PageView page) {
    String url = page.url();
    return url != null && site.settings().origins().contains(origin(url))
        ? Optional.of(url)
        : Optional.empty();
  }

  private void section(Markup html, Site site, Feed feed, String type, Words words) {
    new ReviewMarkup(html, words, zone).section(feed);
    StructuredData.of(feed, type, subjectUrl(site, feed.page()).orElse(null), words)
        .ifPresent(json -> html.element("script", json, "type", "application/ld+json"));
  }

  private void head(
      Markup html, Site site, PageAddress address, Feed feed, boolean framed, Words words) {
    String title = words.say("page.title", "title", feed.page().title());
    String url = url(address);
    html.open("head");
    basics(html, title);
    html.empty("link", "rel", "canonical", "href", url);
    if (framed || feed.reviews().isEmpty()) {
      html.empty("meta", "name", "robots", "content", "noindex");
    }
    if (framed) {
      html.element("script", "", "src", "/assets/embed.js", "defer", "defer");
    } else {
      String about = words.say("page.about", "title", feed.page().title(), "site", site.name());
      html.empty("meta", "name", "description", "content", about);
      html.empty(
          "link",
          "rel",
          "alternate",
          "type",
          "application/json+oembed",
          "title",
          title,
          "href",
          service + "/api/v1/oembed?url=" + Addresses.encoded(url));
      feedLink(html, site, address, "application/atom+xml", "feed.atom");
      feedLink(html, site, address, "application/feed+json", "feed.json");
    }
    html.close();
  }

  private static void basics(Markup html, String title) {
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title);
    html.empty("link", "rel", "icon", "type", "image/svg+xml", "href", "/desk/favicon.svg");
    html.empty("link", "rel", "stylesheet", "href", "/page/page.css");
  }

  private void feedLink(Markup html, Site site, PageAddress address, String type, String name) {
    html.empty(
        "link",
        "rel",
        "alternate",
        "type",
        type,
        "href",
        Addresses.feed(service, site.key(), name, address.page()));
  }

  private void footer(
      Markup html, Site site, PageAddress address, Feed feed, boolean framed, Words words) {
    Optional<String> target =
        subjectUrl(site, feed.page())
            .or(() -> framed ? Optional.of(url(address)) : Optional.empty());
    target.ifPresent(
        url ->
            html.open("footer")
                .element(
                    "a",
                    words.say("page.write"),
                    "href",
                    url,
                    "target",
                    framed ? "_blank" : null,
                    "rel",
                    framed ? "noopener" : null)
                .close());
  }

  private static @Nullable String origin(String url) {
    try {
      URI read = URI.create(url);
      return read.getScheme() + "://" + read.getRawAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
