package frontpage.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.harness.Wait;
import frontpage.harness.Window;
import frontpage.proof.Drive;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a visitor does with the element, by mouse, keyboard and finger. */
@Tag("once")
@ServerTest
@RunAsClient
class WidgetUseIT {
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
  void aRobotsBarIsSolvedInSlicesOnPlainHttp() {
    shop.admin
        .put("/api/v1/desk/" + shop.site + "/visitors", Map.of("proofOfWork", true))
        .expect(200);
    try (Window writer = Browser.window("en")) {
      Page page = writer.page();
      page.navigate(shop.plain(shop.element("", "")));
      write(page);
      Embedding.button(page, "Send the review").click();
      assertThat(Embedding.shown(page, "Your review has been received")).isVisible();
    }
  }

  @Test
  void consentIsAskedForUntickedAndTheNameCanBeTakenBack() {
    shop.admin
        .put(
            "/api/v1/desk/" + shop.site + "/visitors",
            Map.of(
                "proofOfWork",
                false,
                "consents",
                List.of(
                    Map.of("purpose", "PROCESSING", "language", "en", "text", "Process it."),
                    Map.of("purpose", "NAME", "language", "en", "text", "Show my name."))))
        .expect(200);
    try (Window writer = Browser.window("en")) {
      Page page = writer.page();
      page.navigate(shop.plain(shop.element("", "")));
      write(page);
      assertThat(page.getByLabel("Process it.")).not().isChecked();
      assertThat(page.getByLabel("Show my name.")).not().isChecked();
      Embedding.button(page, "Send the review").click();
      assertThat(Embedding.shown(page, "Without this consent nothing can be stored.")).isVisible();
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-consents");
      page.getByLabel("Process it.").check();
      page.getByLabel("Show my name.").check();
      Embedding.button(page, "Send the review").click();
      assertThat(Embedding.shown(page, "Your review has been received")).isVisible();
      Embedding.button(page, "Stop showing my name").click();
      assertThat(Embedding.shown(page, "Name not shown")).isVisible();
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-nameless");
    }
  }

  @Test
  void searchingFilteringAndReportingWork() {
    shop.published("It lights the whole table.", "en");
    shop.published("Светит на весь стол.", "ru");
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      page.navigate(shop.plain(shop.element("", "")));
      page.getByLabel("Language").selectOption("ru");
      assertThat(Embedding.shown(page, "It lights the whole table.")).hasCount(0);
      assertThat(Embedding.shown(page, "Светит на весь стол.")).isVisible();
      page.getByLabel("Language").selectOption("");
      Locator search = page.getByRole(AriaRole.SEARCHBOX);
      search.fill("chandelier");
      search.press("Enter");
      assertThat(Embedding.shown(page, "No such reviews here.")).isVisible();
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-nothing-found");
      search.fill("whole TABLE");
      search.press("Enter");
      assertThat(Embedding.shown(page, "It lights the whole table.")).isVisible();
      Embedding.button(page, "Report the review by Anna").click();
      Embedding.button(page, "Send the report").click();
      assertThat(Embedding.shown(page, "Say in a sentence what is wrong.")).isVisible();
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-flag");
      page.getByLabel("What is wrong with it?").fill("It is about another lamp.");
      page.getByLabel("To the best of my knowledge").check();
      Embedding.button(page, "Send the report").click();
      assertThat(Embedding.shown(page, "Your report has been received")).isVisible();
      Axe.expectNoViolations(page);
      reader.expectNoComplaints();
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    shop.published("It lights the whole table.", "en");
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      page.navigate(shop.plain(shop.element("", "")));
      Embedding.button(page, "Write a review").focus();
      page.keyboard().press("Enter");
      assertThat(page.getByLabel("What was it like?")).isVisible();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Tab");
      page.keyboard().type("Ada");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().type("It lights the whole table and stays cool.");
      Embedding.button(page, "Send the review").focus();
      page.keyboard().press("Enter");
      assertThat(Embedding.shown(page, "Your review has been received")).isVisible();
      assertThat(Embedding.shown(page, "Your review has been received")).isFocused();
      reader.expectNoComplaints();
    }
  }

  @Test
  void aSmallPhoneHasRoomAndTargetsForFingers() {
    shop.published("It lights the whole table.", "en");
    shop.published("Светит на весь стол.", "ru");
    try (Window phone = Browser.phone("en")) {
      Page page = phone.page();
      page.navigate(shop.plain(shop.element("", "")));
      assertThat(Embedding.button(page, "Helpful").first()).isVisible();
      expectFingerRoom(page);
      Embedding.button(page, "Write a review").tap();
      assertThat(page.getByLabel("What was it like?")).isVisible();
      expectFingerRoom(page);
      Axe.expectNoViolations(page);
      Shots.one(page, "widget-form-320");
    }
  }

  @Test
  void rightToLeftAndForcedColoursHold() {
    shop.published("It lights the whole table.", "en");
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      page.navigate(
          shop.pages.page(
              "/rtl.html",
              "",
              Embedding.html("ar", shop.script(""), shop.element("lang=en", ""))
                  .replace("<html ", "<html dir=rtl ")));
      assertThat(Embedding.shown(page, "It lights the whole table.")).isVisible();
      Embedding.button(page, "Write a review").click();
      assertThat(page.getByLabel("What was it like?")).isVisible();
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-rtl");
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
      Shots.one(page, "widget-forced-colours");
    }
  }

  @Test
  void aChangedTextIsReadByAPersonBeforeOthersReadIt() {
    try (Window writer = Browser.window("en");
        Window staff = Browser.window("en");
        Window reader = Browser.window("en")) {
      Page page = writer.page();
      page.navigate(shop.plain(shop.element("", "")));
      write(page);
      Embedding.button(page, "Send the review").click();
      Locator own = page.locator(".review.own");
      assertThat(own).isVisible();
      String id = own.getAttribute("data-id");
      Drive.publish(shop.admin, shop.site, id).expect(200);

      page.reload();
      changeTheText(page, own);
      openTheChange(staff.page());
      // Whoever is about to decide is told that it is about other words now.
      changeOnceMore(page, "It lights half the table and gets very hot.");
      assertThat(Embedding.shown(staff.page(), "The text has just changed.")).isVisible();
      publishTheChange(staff.page());

      reader.page().navigate(shop.plain(shop.element("", "")));
      expectTheFormerTextOnDemand(reader.page());
      reader.expectNoComplaints();

      page.reload();
      changeOnceMore(page, "Buy lamps at my shop.");
      shop.admin
          .post(
              "/api/v1/desk/" + shop.site + "/threads/" + id + "/decision",
              Map.of("action", "REJECT", "reason", "SPAM", "textVersion", 4))
          .expect(200);
      page.reload();
      assertThat(own).containsText("Your new text was not published");
      assertThat(own).containsText("Reason: spam.");
      Axe.expectNoViolations(page);
      Shots.take(page, "widget-change-rejected");
    }
  }

  private static void changeTheText(Page page, Locator own) {
    Embedding.button(page, "Change the text").click();
    Locator text = page.getByLabel("What was it like?");
    assertThat(text).isFocused();
    assertThat(text).hasValue("It lights the whole table and stays cool.");
    text.fill("It lights half the table and gets hot. My number is +44 20 7946 0958.");
    page.reload();
    Embedding.button(page, "Change the text").click();
    assertThat(text).hasValue(Pattern.compile("gets hot"));
    assertThat(Embedding.shown(page, "Your draft is still here.")).isVisible();
    Embedding.button(page, "Send the new text").click();
    assertThat(Embedding.shown(page, "One detail looks private")).isFocused();
    Axe.expectNoViolations(page);
    Shots.take(page, "widget-change");
    Embedding.button(page, "Send the new text").click();
    assertThat(own).containsText("Your new text is being read.");
    assertThat(own).containsText("gets hot. My number is •••••.");
    assertThat(own).containsText("It lights the whole table and stays cool.");
    Axe.expectNoViolations(page);
    Shots.take(page, "widget-change-waits");
  }

  private void openTheChange(Page desk) {
    Desk.signIn(desk, "#/" + shop.site + "/held", "admin@domtech.example", Drive.PASSWORD, "en");
    desk.getByTestId("queue-row").click();
    assertThat(desk.getByTestId("comparison").locator("del").first()).containsText("whole");
    assertThat(desk.getByTestId("comparison").locator("ins").first()).containsText("half");
    assertThat(desk.getByTestId("stars-hidden")).isVisible();
    Axe.expectNoViolations(desk);
    Shots.take(desk, "desk-change");
  }

  private static void publishTheChange(Page desk) {
    assertThat(desk.getByTestId("comparison")).containsText("very hot");
    desk.getByTestId("decide-publish").click();
    assertThat(desk.getByTestId("review")).containsText("very hot");
    desk.getByTestId("former").locator("summary").click();
    assertThat(desk.getByTestId("former")).containsText("stays cool");
    Axe.expectNoViolations(desk);
    Shots.take(desk, "desk-changed");
  }

  private static void expectTheFormerTextOnDemand(Page page) {
    assertThat(Embedding.shown(page, "It lights half the table")).isVisible();
    assertThat(Embedding.shown(page, "stays cool")).hasCount(0);
    Embedding.shown(page, "text changed").click();
    assertThat(Embedding.shown(page, "stays cool")).isVisible();
    Axe.expectNoViolations(page);
    Shots.take(page, "widget-changed");
  }

  private static void changeOnceMore(Page page, String words) {
    Embedding.button(page, "Change the text").click();
    page.getByLabel("What was it like?").fill(words);
    Embedding.button(page, "Send the new text").click();
    assertThat(page.locator(".review.own .status")).containsText(words);
  }

  @Test
  void theAuthorReadsHowThePrivateConversationEnded() {
    try (Window writer = Browser.window("en")) {
      Page page = writer.page();
      page.navigate(shop.plain(shop.element("", "")));
      write(page);
      page.getByLabel("I would rather say this in private").fill("My name is on the box.");
      Embedding.button(page, "Send the review").click();
      Locator own = page.locator(".review.own");
      assertThat(own).isVisible();
      String id = own.getAttribute("data-id");
      Drive.publish(shop.admin, shop.site, id).expect(200);
      shop.admin
          .withNewKey()
          .post(
              "/api/v1/desk/" + shop.site + "/threads/" + id + "/channel/close",
              Map.of(
                  "outcome",
                  "RESOLVED",
                  "text",
                  "Hello, Ada! We sent you another lamp on Monday. Thank you for telling us.\nIra",
                  "confirmWarnings",
                  true,
                  "agreedElsewhere",
                  true))
          .expect(200);
      page.reload();
      assertThat(own).containsText("The private conversation ended: resolved.");
      Axe.expectNoViolations(page);
      Shots.one(page, "widget-own-outcome");
      writer.expectNoComplaints();
    }
  }

  @Test
  void whatWasWrittenElsewhereSaysSoAndIsNotCounted() {
    String imports = "/api/v1/desk/" + shop.site + "/imports";
    String file =
        """
        text,date,author,rating,url
        It lights the whole table.,2026-01-02,Otto,5,https://elsewhere.example/lamp#1
        """;
    String columns =
        "{\"text\":\"text\",\"date\":\"date\",\"author\":\"author\",\"rating\":\"rating\",\"url\":\"url\"}";
    String job =
        shop.admin
            .send(
                "POST",
                imports
                    + "?format=csv&page=lamp&columns="
                    + URLEncoder.encode(columns, StandardCharsets.UTF_8),
                BodyPublishers.ofString(file))
            .expect(201)
            .text("/id");
    shop.admin.post(imports + "/" + job + "/start").expect(200);
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      page.navigate(shop.plain(shop.element("", "")));
      Wait.until("the import is shown", () -> isShownAfterReload(page));
      Locator origin =
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("imported from"));
      assertThat(origin).hasAttribute("href", "https://elsewhere.example/lamp#1");
      assertThat(Embedding.shown(page, "No ratings yet")).isVisible();
      assertThat(Embedding.shown(page, "1 more review was written elsewhere")).isVisible();
      Axe.expectNoViolations(page);
      Shots.one(page, "widget-imported");
      reader.expectNoComplaints();
    }
  }

  private static boolean isShownAfterReload(Page page) {
    page.reload();
    page.locator("frontpage-reviews .heading").waitFor();
    return page.getByText("It lights the whole table.").count() == 1;
  }

  private static void write(Page page) {
    Embedding.button(page, "Write a review").click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("4: good")).check();
    page.getByLabel("Your name, as others will see it").fill("Ada");
    page.getByLabel("What was it like?").fill("It lights the whole table and stays cool.");
  }

  private static void expectFingerRoom(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelector('frontpage-reviews').shadowRoot
                    .querySelectorAll('button, select, summary, input:not([type=radio]):not([type=checkbox]), textarea, .option, .star-row label')]
                  .filter((e) => e.getClientRects().length > 0 && e.getBoundingClientRect().height < 44)
                  .map((e) => e.outerHTML.slice(0, 120))
                """))
        .isEqualTo(List.of());
  }
}
