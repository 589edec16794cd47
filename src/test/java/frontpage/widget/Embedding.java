package frontpage.widget;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import frontpage.harness.Api;
import frontpage.harness.Parts;
import frontpage.proof.Drive;
import java.util.List;
import java.util.Map;

/** A site of its own, pages that embed its reviews, and published reviews of a lamp. */
final class Embedding implements AutoCloseable {
  final String service = Parts.running().url();
  final Api admin = Drive.admin();
  final PlainPages pages = new PlainPages();
  final String site = Drive.newSite(admin, "en");

  Embedding() {
    admin
        .put(
            "/api/v1/desk/" + site + "/settings",
            Map.of(
                "name", "Lamps",
                "language", "en",
                "origins", List.of(pages.origin()),
                "voice", "formal",
                "firstReplyMinutes", 60))
        .expect(200);
  }

  @Override
  public void close() {
    pages.close();
  }

  String published(String text, String language) {
    Map<String, Object> review = Drive.review("lamp", text);
    review.put("language", language);
    String id = Drive.submit(Api.fresh(), site, review).expect(201).text("/review/id");
    Drive.publish(admin, site, id).expect(200);
    return id;
  }

  String script(String attributes) {
    return "<script type=module crossorigin=anonymous "
        + attributes
        + " src='"
        + service
        + "/assets/widget.js'></script>";
  }

  String element(String attributes, String children) {
    return "<frontpage-reviews site='%s' page=lamp %s>%s</frontpage-reviews>"
        .formatted(site, attributes, children);
  }

  static String html(String lang, String head, String body) {
    return "<!doctype html><html lang='"
        + lang
        + "'><head><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        + "<title>A lamp</title>"
        + head
        + "</head><body><main><h1>A lamp</h1>"
        + body
        + "</main></body></html>";
  }

  String plain(String body) {
    return pages.page("/lamp.html", "", html("en", script(""), body));
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  static Locator shown(Page page, String text) {
    return page.getByText(text).first();
  }
}
