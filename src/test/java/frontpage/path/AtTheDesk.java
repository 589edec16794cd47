package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import frontpage.Secret;
import frontpage.harness.Api;
import frontpage.harness.Desk;
import frontpage.harness.Parts;
import frontpage.harness.Shots;
import java.util.HashMap;
import java.util.Map;

/** Where every path at the demo shop's desk begins. */
final class AtTheDesk {
  static final String PASSWORD = "front-page-demo";

  private static final int PHONE = 390;

  private AtTheDesk() {}

  /**
   * A published review without an answer.
   *
   * @param more fields of the form
   */
  static String published(String author, String text, String language, Map<String, ?> more) {
    Map<String, Object> fields =
        new HashMap<>(
            Map.of(
                "page",
                Map.of("key", "teapot", "title", "Teapot", "url", "https://domtech.example/t"),
                "rating",
                2,
                "text",
                text,
                "authorName",
                author,
                "language",
                language,
                "authorKey",
                Secret.random().value()));
    fields.putAll(more);
    String review =
        Api.visitor()
            .withNewKey()
            .post("/api/v1/sites/domtech/reviews", fields)
            .expect(201)
            .text("/review/id");
    Api.staff("ira@domtech.example", PASSWORD)
        .post("/api/v1/desk/domtech/threads/" + review + "/decision", Map.of("action", "PUBLISH"))
        .expect(200);
    return review;
  }

  /** Signs in and stays where the desk begins. */
  static void signIn(Page desk, String email, String language) {
    Desk.signIn(desk, "", email, PASSWORD, language);
  }

  static void open(Page desk, String view, String review) {
    desk.navigate(Parts.running().url() + "/desk/#/domtech/" + view + "/" + review);
    assertThat(desk.getByTestId("review")).isVisible();
  }

  /** Pictures of the page at both widths and in both lights; leaves it as wide as it was. */
  static void shots(Page page, String name, String language) {
    int width = page.viewportSize().width;
    Shots.take(page, name + "-" + language);
    page.setViewportSize(width, width == PHONE ? 844 : 900);
  }
}
