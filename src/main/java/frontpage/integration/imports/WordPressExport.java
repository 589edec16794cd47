package frontpage.integration.imports;

import frontpage.integration.imports.FoundReview.FoundAnswer;
import frontpage.reviews.PageView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * WordPress eXtended RSS 1.0 to 1.2, with the ratings that WooCommerce keeps as comment meta. Of
 * the meta only the rating is read: the rest holds addresses of machines. Answers are what a user
 * of the site wrote below a comment.
 */
final class WordPressExport implements Format {
  private static final Set<String> REVIEWS = Set.of("", "comment", "review");

  @Override
  public void read(Upload upload, Rows rows) {
    XmlNode.read(upload.content(), Set.of("item"), item -> item(item, upload.zone(), rows));
  }

  private static void item(XmlNode item, ZoneId zone, Rows rows) {
    List<XmlNode> comments =
        item.all("comment").stream()
            .filter(c -> REVIEWS.contains(text(c, "comment_type")))
            .toList();
    Map<String, XmlNode> byId = new HashMap<>();
    comments.forEach(c -> byId.put(text(c, "comment_id"), c));
    Map<String, List<XmlNode>> answers = new HashMap<>();
    for (XmlNode comment : comments) {
      if (isAnswer(comment)) {
        answers.computeIfAbsent(root(comment, byId), id -> new ArrayList<>()).add(comment);
      }
    }
    for (XmlNode comment : comments) {
      if (!isAnswer(comment)) {
        List<XmlNode> below = answers.getOrDefault(text(comment, "comment_id"), List.of());
        rows.row(comment.line(), () -> review(item, comment, below, zone));
      }
    }
  }

  private static FoundReview review(XmlNode item, XmlNode comment, List<XmlNode> below, ZoneId zone)
      throws BadRow {
    String approved = text(comment, "comment_approved");
    if (!approved.equals("1") && !approved.equals("0")) {
      throw new BadRow("comment_approved", "left-out");
    }
    List<FoundAnswer> answers = new ArrayList<>();
    for (XmlNode answer : below) {
      if (text(answer, "comment_approved").equals("1")) {
        answers.add(
            new FoundAnswer(
                Values.plain(text(answer, "comment_content")),
                Values.optional(answer.child("comment_author")),
                time(answer, zone)));
      }
    }
    String link = text(item, "link");
    String id = Values.required("comment_id", comment.child("comment_id"));
    return new FoundReview(
        comment.line(),
        link + "#comment-" + id,
        link.isEmpty() ? null : link + "#comment-" + id,
        page(item, link),
        rating(comment),
        null,
        Values.plain(text(comment, "comment_content")),
        text(comment, "comment_author"),
        time(comment, zone),
        approved.equals("0"),
        false,
        answers);
  }

  private static PageView page(XmlNode item, String link) throws BadRow {
    String id = Values.required("post_id", item.child("post_id"));
    String title = text(item, "title");
    return new PageView(
        "wp:" + id,
        title.isEmpty() ? "wp:" + id : title,
        link.isEmpty() ? null : link,
        text(item, "post_type").equals("product") ? "Product" : "CreativeWork");
  }

  private static @Nullable Integer rating(XmlNode comment) throws BadRow {
    String rating =
        comment.all("commentmeta").stream()
            .filter(meta -> text(meta, "meta_key").equals("rating"))
            .map(meta -> text(meta, "meta_value"))
            .findFirst()
            .orElse(null);
    return Values.rating(rating);
  }

  /** In UTC where the export has it, else in the zone of the site. */
  private static Instant time(XmlNode comment, ZoneId zone) throws BadRow {
    String utc = Values.optional(comment.child("comment_date_gmt"));
    return utc != null && !utc.startsWith("0000")
        ? Values.time(utc, ZoneOffset.UTC)
        : Values.time(comment.child("comment_date"), zone);
  }

  private static boolean isAnswer(XmlNode comment) {
    return !isZero(text(comment, "comment_user_id")) && !isZero(text(comment, "comment_parent"));
  }

  private static boolean isZero(String number) {
    return number.isEmpty() || number.equals("0");
  }

  /** The comment at the top of the answer's thread. */
  private static String root(XmlNode answer, Map<String, XmlNode> byId) {
    String id = text(answer, "comment_parent");
    for (int i = 0; i < byId.size(); i++) {
      XmlNode parent = byId.get(id);
      if (parent == null || isZero(text(parent, "comment_parent"))) {
        break;
      }
      id = text(parent, "comment_parent");
    }
    return id;
  }

  private static String text(XmlNode node, String child) {
    return Objects.requireNonNullElse(node.child(child), "").strip();
  }
}
