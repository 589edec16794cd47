package frontpage.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.harness.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The element on foreign pages: strict policies, every way in, nothing before the visitor acts. */
@Tag("once")
@ServerTest
@RunAsClient
class WidgetIT {
  private static final String STRICT =
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; connect-src ";

  private Embedding shop;

  @BeforeEach
  void open() {
    shop = new Embedding();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void strictPagesLetItInByHostAndByNonce() throws Exception {
    shop.published("It lights the whole table.", "en");
    String hash = hashOf("/assets/widget.js");
    Map<String, String> ways =
        Map.of(
            "script-src " + shop.service,
            "integrity='" + hash + "'",
            "script-src 'nonce-once'",
            "nonce=once integrity='" + hash + "'");
    for (Map.Entry<String, String> way : ways.entrySet()) {
      String address =
          shop.pages.page(
              "/strict.html",
              STRICT + shop.service + "; " + way.getKey(),
              Embedding.html("en", shop.script(way.getValue()), shop.element("", "")));
      try (Window reader = Browser.window("en")) {
        reader.page().navigate(address);
        assertThat(Embedding.shown(reader.page(), "It lights the whole table.")).isVisible();
        // What is loaded on use passes as well.
        Embedding.button(reader.page(), "Write a review").click();
        assertThat(reader.page().getByLabel("What was it like?")).isVisible();
        reader.expectNoComplaints();
      }
    }
  }

  @Test
  void byTheHashAloneTheReviewsCanBeRead() throws Exception {
    shop.published("It lights the whole table.", "en");
    String hash = hashOf("/assets/widget.js");
    String address =
        shop.pages.page(
            "/hash.html",
            STRICT + shop.service + "; script-src '" + hash + "'",
            Embedding.html("en", shop.script("integrity='" + hash + "'"), shop.element("", "")));
    try (Window reader = Browser.window("en")) {
      reader.page().navigate(address);
      assertThat(Embedding.shown(reader.page(), "It lights the whole table.")).isVisible();
      Embedding.button(reader.page(), "Write a review").click();
      assertThat(Embedding.shown(reader.page(), "This part could not be loaded.")).isVisible();
    }
  }

  private static String hashOf(String asset) throws Exception {
    Answer code = Api.fresh().send("GET", asset, BodyPublishers.noBody());
    byte[] digest =
        MessageDigest.getInstance("SHA-384").digest(code.body().getBytes(StandardCharsets.UTF_8));
    return "sha384-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void theTextOfThePageStaysWhereTheServiceIsRefusedOrDown() {
    String kept = "<p>Three reviews, 4.7 of 5.</p>";
    String refusing =
        shop.pages.page(
            "/refusing.html",
            "default-src 'none'; script-src " + shop.service,
            Embedding.html("en", shop.script(""), shop.element("", kept)));
    try (Window reader = Browser.window("en")) {
      reader.page().navigate(refusing);
      assertThat(Embedding.shown(reader.page(), "cannot be loaded")).isVisible();
      assertThat(Embedding.shown(reader.page(), "Three reviews, 4.7 of 5.")).isVisible();
      Axe.expectNoViolations(reader.page());
      Shots.take(reader.page(), "widget-down");
    }
    try (Window reader = Browser.window("en")) {
      reader.page().route("**/api/**", route -> route.abort());
      reader.page().navigate(shop.plain(shop.element("", kept)));
      assertThat(Embedding.shown(reader.page(), "cannot be loaded")).isVisible();
      assertThat(Embedding.shown(reader.page(), "Three reviews, 4.7 of 5.")).isVisible();
      reader.page().unroute("**/api/**");
      shop.published("It lights the whole table.", "en");
      Embedding.button(reader.page(), "Try again").click();
      assertThat(Embedding.shown(reader.page(), "It lights the whole table.")).isVisible();
      assertThat(Embedding.shown(reader.page(), "Three reviews, 4.7 of 5.")).isHidden();
    }
  }

  @Test
  void aDivALinkAndAFrameAreDoorsToo() {
    shop.published("It lights the whole table.", "en");
    String reviews = shop.service + "/p/" + shop.site + "/lamp";
    String body =
        """
        <div data-frontpage-site="%s" data-frontpage-page="lamp">Kept text</div>
        <p><a href="%2$s">Reviews</a></p>
        <p><a href="%2$s/embed">For a frame</a></p>
        <iframe title="Reviews" height="10" src="%2$s/embed"></iframe>
        """
            .formatted(shop.site, reviews);
    String address =
        shop.pages.page(
            "/doors.html", "", Embedding.html("en", shop.script("data-frontpage-upgrade"), body));
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      page.navigate(address);
      assertThat(page.locator("div > frontpage-reviews")).hasCount(1);
      assertThat(page.locator("p > frontpage-reviews")).hasCount(1);
      assertThat(page.getByText("It lights the whole table.")).hasCount(2);
      assertThat(page.frameLocator("iframe").getByText("It lights the whole table.")).isVisible();
      page.waitForFunction("document.querySelector('iframe').getBoundingClientRect().height > 199");
      reader.expectNoComplaints();
    }
    try (Window reader = Browser.windowWithoutScripts()) {
      reader.page().navigate(address);
      reader.page().getByText("Reviews", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(reader.page().getByText("It lights the whole table.")).isVisible();
    }
  }

  @Test
  void nothingIsRememberedAndLittleLoadedBeforeTheVisitorActs() {
    String id = shop.published("It lights the whole table.", "en");
    List<String> asked = new ArrayList<>();
    try (Window reader = Browser.window("en")) {
      reader.page().onRequest((Request request) -> asked.add(request.url()));
      reader.page().navigate(shop.plain(shop.element("", "")));
      assertThat(Embedding.button(reader.page(), "Helpful")).isVisible();
      assertThat(asked).noneMatch(url -> url.contains("visitor-"));
      assertThat(asked)
          .allMatch(url -> url.startsWith(shop.service) || url.startsWith(shop.pages.origin()));
      assertThat(reader.page().evaluate("localStorage.length")).isEqualTo(0);
      assertThat(reader.context().cookies()).isEmpty();
      Embedding.button(reader.page(), "Helpful").click();
      assertThat(Embedding.button(reader.page(), "Helpful · 1"))
          .hasAttribute("aria-pressed", "true");
      reader.page().reload();
      assertThat(Embedding.button(reader.page(), "Helpful · 1"))
          .hasAttribute("aria-pressed", "true");
      assertThat(reader.page().locator("[data-id='" + id + "']")).isVisible();
      reader.expectNoComplaints();
    }
  }

  @Test
  void aThirdLanguageIsOneFile() {
    for (int i = 0; i < 5; i++) {
      shop.published("Lampa numer " + i, "en");
    }
    shop.pages.json(
        "/words.pl.json",
        """
        {"heading": "Opinie", "summary.count": {"one": "{n} opinia", "few": "{n} opinie",
         "many": "{n} opinii", "other": "{n} opinii"}}
        """);
    String address =
        shop.pages.page(
            "/pl.html",
            "",
            Embedding.html("pl-PL", shop.script(""), shop.element("messages=/words.pl.json", "")));
    try (Window reader = Browser.window("pl")) {
      reader.page().navigate(address);
      assertThat(Embedding.shown(reader.page(), "5 opinii")).isVisible();
      // What the file lacks is said in English; numbers and dates are the page's.
      assertThat(Embedding.button(reader.page(), "Write a review")).isVisible();
      assertThat(Embedding.shown(reader.page(), "2,0")).isVisible();
      reader.expectNoComplaints();
    }
  }

  @Test
  void nothingMovesWhenItComes() {
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      page.addInitScript(
          """
          window.moved = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.moved += e.value; }))
            .observe({ type: 'layout-shift', buffered: true });
          """);
      page.navigate(
          shop.plain(
              "<p>Before</p>"
                  + shop.element("style='min-height:640px;display:block'", "")
                  + "<p>After</p>"));
      assertThat(Embedding.shown(page, "No reviews yet")).isVisible();
      assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isZero();
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-empty");
    }
  }
}
