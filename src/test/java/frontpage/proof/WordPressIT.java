package frontpage.proof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Line;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.harness.Window;
import frontpage.harness.WordPress;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plugin from its zip in a fresh WordPress: set up, used, without the service, and gone. */
@ServerTest
@RunAsClient
@Tag("wordpress")
class WordPressIT {
  private static final String PLUGIN = "frontpage-reviews/frontpage-reviews.php";
  private static final String PRAISE = "Boils quietly & pours well, the lid stays <cool>.";

  @Test
  void fromTheSettingsToAPageThatOutlivesTheService() throws Exception {
    try (var wordPress = WordPress.start();
        var line = Line.to(Parts.running().url());
        var window = Browser.window()) {
      assertThat(
              wordPress.php("echo is_wp_error(activate_plugin('" + PLUGIN + "')) ? 'no' : 'yes';"))
          .isEqualTo("yes");
      Page page = window.page();
      try {
        signIn(page, wordPress);
        String site = siteFor(wordPress.url());
        setUp(page, wordPress, line.url(), site);
        String id = write(page, wordPress);
        review(site, "wp:" + id);
        isRead(window, wordPress, id);
        isReadWithoutScript(wordPress, id);
        line.die();
        outlivesTheService(window, wordPress, id);
        leavesNothing(wordPress);
        assertThat(wordPress.complaints()).isEmpty();
      } catch (Throwable failure) {
        window.tell("wordpress");
        throw failure;
      }
    }
  }

  private static void signIn(Page page, WordPress wordPress) {
    page.navigate(wordPress.url() + "/wp-login.php");
    page.locator("#user_login").fill("admin");
    page.locator("#user_pass").fill("correct horse battery");
    page.locator("#wp-submit").click();
    page.locator("#wpadminbar").waitFor();
  }

  private static String siteFor(String origin) {
    Api admin = Drive.admin();
    String site = Drive.newSite(admin, "en");
    var settings =
        Map.of(
            "name", "Tea and kettles",
            "language", "en",
            "voice", "formal",
            "firstReplyMinutes", 60,
            "origins", List.of(origin));
    admin.put("/api/v1/desk/" + site + "/settings", settings).expect(200);
    return site;
  }

  private static void setUp(Page page, WordPress wordPress, String service, String site) {
    page.navigate(wordPress.url() + "/wp-admin/options-general.php?page=frontpage-reviews");
    assertThat(page.locator(".notice-info")).containsText("Two fields are needed");
    save(page, service, site);
    assertThat(page.locator(".notice-success.inline"))
        .containsText("Connected to “Tea and kettles”");
    save(page, "javascript:alert(1)", site);
    assertThat(page.locator(".notice-error")).containsText("must begin with https://");
    assertThat(page.locator("#frontpage-reviews-service")).hasValue(service);
    page.locator("#frontpage-reviews-type").selectOption("Product");
    page.locator("#submit").click();
    assertThat(page.locator("#frontpage-reviews-type")).hasValue("Product");
    Shots.take(page, "wordpress-settings");
  }

  private static void save(Page page, String service, String site) {
    // The browser itself refuses some addresses; what WordPress makes of them is the question here.
    page.locator("#frontpage-reviews-service").evaluate("field => { field.type = 'text'; }");
    page.locator("#frontpage-reviews-service").fill(service);
    page.locator("#frontpage-reviews-site").fill(site);
    page.locator("#submit").click();
    page.locator(".notice").first().waitFor();
  }

  /** Writes a page with the block in the editor and publishes it. */
  private static String write(Page page, WordPress wordPress) {
    // The editor's own greetings would stand before what a person who knows it sees.
    wordPress.php(
        "update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' =>"
            + " false], 'core' => ['enableChoosePatternModal' => false], '_modified' =>"
            + " gmdate('c')]);");
    page.navigate(wordPress.url() + "/wp-admin/post-new.php?post_type=page");
    Locator title = page.frameLocator("iframe[name=editor-canvas]").locator(".wp-block-post-title");
    title.fill("The blue kettle");
    title.press("Enter");
    page.keyboard().type("/frontpage");
    page.locator(".components-autocomplete__result").first().waitFor();
    page.keyboard().press("Enter");
    assertThat(
            page.frameLocator("iframe[name=editor-canvas]")
                .locator("[data-type='frontpage-reviews/reviews']"))
        .containsText("Visitors read the reviews of this page here");
    Shots.one(page, "wordpress-editor");
    page.locator(".editor-post-publish-panel__toggle").click();
    page.locator(".editor-post-publish-button").click();
    page.locator(".post-publish-panel__postpublish-header").waitFor();
    return String.valueOf(page.evaluate("() => wp.data.select('core/editor').getCurrentPostId()"));
  }

  private static void review(String site, String pageKey) {
    Api admin = Drive.admin();
    var review = Drive.review(pageKey, PRAISE);
    review.put("rating", 5);
    String id = Drive.submit(Api.fresh(), site, review).expect(201).text("/review/id");
    Drive.publish(admin, site, id).expect(200);
    Drive.reply(admin, site, id, "Hello, Anna! Thank you for telling us about the lid.\nIra")
        .expect(201);
  }

  private static void isRead(Window window, WordPress wordPress, String id) {
    wordPress.php("FrontpageReviews\\Service::forget();");
    Page page = window.newPage();
    page.navigate(wordPress.url() + "/?page_id=" + id);
    // What stood there as text is hidden by now: only the widget's own is visible.
    assertThat(page.getByText("telling us about the lid").locator("visible=true")).hasCount(1);
    Locator script = page.locator("script#frontpage-reviews-js-module");
    assertThat(script).hasAttribute("src", Pattern.compile(".+/assets/widget\\.[0-9a-f]{16}\\.js"));
    assertThat(script).hasAttribute("integrity", Pattern.compile("sha384-.+"));
    assertThat(script).hasAttribute("crossorigin", "anonymous");
    Axe.expectNoViolations(page, "frontpage-reviews");
    Shots.take(page, "wordpress-page");
    page.close();
  }

  private static void isReadWithoutScript(WordPress wordPress, String id) {
    try (var window = Browser.windowWithoutScripts()) {
      Page page = window.page();
      page.navigate(wordPress.url() + "/?page_id=" + id);
      assertThat(page.locator("frontpage-reviews")).containsText("5.0 of 5 · 1 review");
      assertThat(page.locator("frontpage-reviews")).containsText(PRAISE);
      assertThat(page.locator("frontpage-reviews .fp-reply")).containsText("about the lid");
      String data = page.locator("script[type='application/ld+json']").last().textContent();
      assertThat(data)
          .contains("\"@type\":\"Product\"", "\"reviewCount\":1", "\"name\":\"The blue kettle\"")
          .doesNotContain("<cool>");
    }
  }

  private static void outlivesTheService(Window window, WordPress wordPress, String id) {
    // The remembered answer is old, so the page asks again, in vain.
    wordPress.php(
        "global $wpdb; foreach ($wpdb->get_col(\"select option_name from $wpdb->options where"
            + " option_name like '\\_transient\\_frontpage%'\") as $name) {"
            + " $name = substr($name, 11); $known = get_transient($name);"
            + " if (is_array($known)) { $known['ask_at'] = 0; set_transient($name, $known, 3600); } }");
    Page page = window.newPage();
    long begin = System.nanoTime();
    page.request().get(wordPress.url() + "/?page_id=" + id);
    System.out.printf(
        "WordPress page with a hanging service: %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    // The script never comes; what stands in the page is read all the same.
    page.navigate(
        wordPress.url() + "/?page_id=" + id,
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    assertThat(page.getByText(PRAISE)).isVisible();
    page.close();
  }

  /**
   * WooCommerce is played by an object with its orders' methods; the mail's hook is the real one.
   */
  @Test
  void theMailOfACompletedOrderBuysOneMark() throws Exception {
    try (var wordPress = WordPress.start()) {
      String site = siteFor(wordPress.url());
      activate(wordPress, site);
      String mail = mail(wordPress, "customer_completed_order");
      Matcher link =
          Pattern.compile("href=\"(?<page>[^\"]+)#frontpage-purchase=(?<token>v1[\\w.-]+)\"")
              .matcher(mail);
      assertThat(link.find()).as(mail).isTrue();
      assertThat(mail).contains("Kettle &amp; lid");
      String key = "wp:" + link.group("page").replaceAll(".*=", "");
      assertThat(isVerified(site, key, link.group("token"))).isTrue();
      assertThat(isVerified(site, key, link.group("token"))).isFalse();
      assertThat(mail(wordPress, "customer_completed_order")).isEqualTo(mail);
      assertThat(mail(wordPress, "new_order")).isEmpty();
      assertThat(wordPress.complaints()).isEmpty();
    }
  }

  @Test
  void personalDataToolsSayWhereTheReviewsAre() throws Exception {
    try (var wordPress = WordPress.start()) {
      activate(wordPress, siteFor(wordPress.url()));
      String tool =
          """
          switch_to_locale('ru_RU');
          $tools = apply_filters('wp_privacy_personal_data_%s', []);
          echo wp_json_encode(call_user_func($tools['frontpage-reviews']['callback'], 'anna@example.com', 1), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
          """;
      assertThat(wordPress.php(tool.formatted("exporters")))
          .contains("Где хранятся отзывы", Parts.running().url(), "\"done\":true");
      wordPress.php("FrontpageReviews\\Service::fragment('wp:1', 'en');");
      assertThat(remembered(wordPress)).isNotEqualTo("0");
      assertThat(wordPress.php(tool.formatted("erasers")))
          .contains("Копии отзывов, которые помнил этот сайт, удалены", "\"done\":true");
      assertThat(remembered(wordPress)).isEqualTo("0");
      assertThat(wordPress.complaints()).isEmpty();
    }
  }

  /**
   * WordPress knows nothing of us there: it finds oEmbed, frames the page, and hides it until it
   * speaks.
   */
  @Test
  void theReviewPagesAddressBecomesAFrame() throws Exception {
    try (var wordPress = WordPress.start();
        var window = Browser.window()) {
      String site = siteFor(wordPress.url());
      review(site, "lamp");
      String id =
          wordPress.php(
              """
              echo wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Lamp',
                  'post_content' => "<!-- wp:embed --><figure class='wp-block-embed'><div class='wp-block-embed__wrapper'>\n%s/p/%s/lamp\n</div></figure><!-- /wp:embed -->"]);
              """
                  .formatted(Parts.running().url(), site));
      Page page = window.page();
      page.navigate(wordPress.url() + "/?page_id=" + id);
      assertThat(page.locator("iframe.wp-embedded-content")).isVisible();
      assertThat(page.frameLocator("iframe.wp-embedded-content").getByText(PRAISE)).isVisible();
      Shots.take(page, "wordpress-oembed");
    }
  }

  private static void activate(WordPress wordPress, String site) {
    String key =
        Drive.admin().get("/api/v1/desk/" + site + "/visitors").expect(200).text("/purchaseKey");
    wordPress.php(
        "activate_plugin('%s'); update_option('frontpage_reviews', ['service' => '%s', 'site' => '%s', 'purchase_key' => '%s']);"
            .formatted(PLUGIN, Parts.running().url(), site, key));
  }

  private static String mail(WordPress wordPress, String kind) {
    return wordPress.php(
        """
        $product = get_page_by_path('kettle-and-lid', OBJECT, 'post');
        $GLOBALS['bought'] = $product ? $product->ID : wp_insert_post(
            ['post_title' => 'Kettle & lid', 'post_name' => 'kettle-and-lid', 'post_status' => 'publish']);
        $order = new class {
            public function get_id() { return 7; }
            public function get_date_completed() { return new DateTime('today'); }
            public function get_date_created() { return null; }
            public function get_items() {
                return [new class { public function get_product_id() { return $GLOBALS['bought']; } }];
            }
        };
        do_action('woocommerce_email_after_order_table', $order, false, false, (object) ['id' => '%s']);
        """
            .formatted(kind));
  }

  /** What the service makes of a review that comes with the token. */
  private static boolean isVerified(String site, String pageKey, String token) {
    Map<String, Object> review = Drive.review(pageKey, PRAISE);
    review.put("purchase", token);
    String stored = Drive.submit(Api.fresh(), site, review).expect(201).body();
    return stored.contains("\"verified\":\"PURCHASE\"");
  }

  private static String remembered(WordPress wordPress) {
    return wordPress.php(
        "global $wpdb; echo $wpdb->get_var(\"select count(*) from $wpdb->options where option_name"
            + " like '\\_transient\\_frontpage%'\");");
  }

  private static void leavesNothing(WordPress wordPress) {
    wordPress.php("deactivate_plugins('" + PLUGIN + "'); uninstall_plugin('" + PLUGIN + "');");
    assertThat(
            wordPress.php(
                "global $wpdb; echo $wpdb->get_var(\"select count(*) from $wpdb->options where"
                    + " option_name like '%frontpage\\_reviews%'\");"))
        .isEqualTo("0");
  }
}
