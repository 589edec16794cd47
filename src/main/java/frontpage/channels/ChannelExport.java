package frontpage.channels;

import frontpage.Messages;
import frontpage.channels.ChannelViews.ChannelView;
import frontpage.channels.ChannelViews.MessageView;
import frontpage.channels.ChannelViews.PartView;
import frontpage.channels.ChannelViews.ReaderView;
import frontpage.reviews.ReviewView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole conversation for its author to keep.
 *
 * @param review the public review with its answers
 * @param privateParts what was cut out of it, and the wish
 * @param readers who of the staff read it
 */
public record ChannelExport(
    Instant exportedAt,
    String site,
    ReviewView review,
    List<PartView> privateParts,
    List<MessageView> messages,
    List<ReaderView> readers) {
  static ChannelExport of(ChannelView view, List<ReaderView> readers, Instant now) {
    return new ChannelExport(
        now, view.site().name(), view.review(), view.privateParts(), view.messages(), readers);
  }

  /** A page that needs nothing but itself; every word in it is text, whatever it looks like. */
  String html(String language) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"" + language + "\">\n");
    String title = Messages.text(language, "channel.export.title", site);
    page.append("<head><meta charset=\"utf-8\"><title>").append(escaped(title));
    page.append("</title></head>\n<body>\n");
    element(page, "h1", title);
    element(page, "p", exportedAt.toString());
    element(page, "h2", Messages.text(language, "channel.export.review"));
    said(page, review.authorName(), review.submittedAt(), review.text());
    review.replies().forEach(r -> said(page, r.by().name(), r.publishedAt(), r.text()));
    element(page, "h2", Messages.text(language, "channel.export.private"));
    privateParts.forEach(p -> element(page, "blockquote", p.text()));
    messages.forEach(m -> said(page, m.name(), m.at(), m.text()));
    element(page, "h2", Messages.text(language, "channel.export.readers"));
    readers.forEach(
        r ->
            element(
                page, "p", r.name() + ", " + r.role() + ": " + r.firstAt() + " – " + r.lastAt()));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void said(StringBuilder page, @Nullable String who, Instant at, String text) {
    element(page, "h3", who == null ? at.toString() : who + ", " + at);
    element(page, "p", text);
  }

  private static void element(StringBuilder page, String name, String text) {
    page.append('<').append(name).append('>');
    page.append(escaped(text).replace("\n", "<br>"));
    page.append("</").append(name).append(">\n");
  }

  private static String escaped(@Nullable String text) {
    return String.valueOf(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return "ChannelExport[…]";
  }
}
