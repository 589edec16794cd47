package frontpage.integration;

import frontpage.reviews.ReviewView;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reviews as Atom (RFC 4287) and as JSON Feed 1.1 (jsonfeed.org). Written by the JDK: the feed
 * libraries bring a document model of their own for what are twenty elements here.
 *
 * @param url of the page that shows the same to people
 */
record SyndicationFeed(
    String title, String url, Self self, List<Entry> entries, Words words, ZoneId zone) {

  /** One review with the title and the address of its page. */
  record Entry(ReviewView review, String pageTitle, String url) {
    String id() {
      return "urn:uuid:" + review.id();
    }

    Instant published() {
      Instant at = review.publishedAt();
      return at == null ? review.submittedAt() : at;
    }

    String title(Words words) {
      String own = review.title();
      if (own != null) {
        return Segments.ofReview(own, review.masks(), "title", words).plain();
      }
      Integer rating = review.rating();
      return rating == null
          ? pageTitle
          : pageTitle + ": " + words.say("review.rating", "rating", rating);
    }
  }

  /** Where the feed itself stands. */
  record Self(String service, String site, @Nullable String page) {
    String at(String name) {
      return Addresses.feed(service, site, name, page);
    }
  }

  String atom() {
    Markup xml = new Markup().prologue("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", words.language());
    xml.element("id", self.at("feed.atom")).element("title", title);
    xml.element("updated", updated().toString());
    xml.empty("link", "rel", "self", "href", self.at("feed.atom"));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", url);
    for (Entry entry : entries) {
      xml.open("entry").element("id", entry.id()).element("title", entry.title(words));
      xml.element("updated", entry.published().toString());
      xml.element("published", entry.published().toString());
      xml.open("author").element("name", words.author(entry.review())).close();
      xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
      xml.element("content", html(entry), "type", "html").close();
    }
    return xml.close().written();
  }

  String json() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (Entry entry : entries) {
      JsonObjectBuilder item =
          Json.createObjectBuilder()
              .add("id", entry.id())
              .add("url", entry.url())
              .add("title", entry.title(words))
              .add("content_html", html(entry))
              .add("date_published", entry.published().toString())
              .add("language", entry.review().language())
              .add(
                  "authors",
                  Json.createArrayBuilder()
                      .add(Json.createObjectBuilder().add("name", words.author(entry.review()))));
      items.add(item);
    }
    return Json.createObjectBuilder()
        .add("version", "https://jsonfeed.org/version/1.1")
        .add("title", title)
        .add("home_page_url", url)
        .add("feed_url", self.at("feed.json"))
        .add("language", words.language())
        .add("items", items)
        .build()
        .toString();
  }

  private String html(Entry entry) {
    Markup html = new Markup();
    new ReviewMarkup(html, words, zone).review(entry.review());
    return html.written();
  }

  /** A feed without entries has not changed since there is time. */
  private Instant updated() {
    return entries.stream().map(Entry::published).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
