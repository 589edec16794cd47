package frontpage.integration.imports;

import frontpage.reviews.PageView;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Disqus comments XML ({@code disqus.com/api/schemas/1.0}). It has no ratings, and does not say who
 * of the authors belongs to the site: every text becomes one of a visitor.
 */
final class DisqusExport implements Format {
  @Override
  public void read(Upload upload, Rows rows) {
    Map<String, XmlNode> threads = new HashMap<>();
    XmlNode.read(
        upload.content(),
        Set.of("thread", "post"),
        node -> {
          if (node.name().equals("thread")) {
            threads.put(id(node), node);
          } else {
            rows.row(node.line(), () -> review(node, threads));
          }
        });
  }

  private static FoundReview review(XmlNode post, Map<String, XmlNode> threads) throws BadRow {
    if (is(post, "isDeleted") || is(post, "isSpam")) {
      throw new BadRow("post", "left-out");
    }
    List<XmlNode> named = post.all("thread");
    XmlNode thread = named.isEmpty() ? null : threads.get(id(named.get(0)));
    if (thread == null) {
      throw new BadRow("thread", "unknown-value");
    }
    List<XmlNode> authors = post.all("author");
    String name = authors.isEmpty() ? null : authors.get(0).child("name");
    return new FoundReview(
        post.line(),
        Values.required("id", id(post)),
        thread.child("link"),
        page(thread),
        null,
        null,
        Values.plain(Objects.requireNonNullElse(post.child("message"), "")),
        Objects.requireNonNullElse(name, "").strip(),
        Values.time(post.child("createdAt"), ZoneOffset.UTC),
        false,
        false,
        List.of());
  }

  /** By the identifier that the site gave the thread, else by its address. */
  private static PageView page(XmlNode thread) throws BadRow {
    String link = Values.optional(thread.child("link"));
    String identifier = Values.optional(thread.child("id"));
    String key = Values.required("thread", identifier != null ? identifier : link);
    String title = Values.optional(thread.child("title"));
    return new PageView(key, title == null ? key : title, link, "CreativeWork");
  }

  private static boolean is(XmlNode post, String flag) {
    return "true".equals(post.child(flag));
  }

  /** Disqus' own number, an attribute; the child of this name is the site's identifier. */
  private static String id(XmlNode node) {
    return node.attributes().getOrDefault("id", "");
  }
}
