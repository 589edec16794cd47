package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.Mailbox;
import frontpage.harness.Parts;
import frontpage.harness.ServerLog;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.harness.Window;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * The whole job in a browser, as two people live it: Anna, who is angry about a kettle, and Ira,
 * who answers for the shop. Read it from top to bottom.
 */
@ServerTest
@RunAsClient
class MainPathIT {
  private static final String PHONE = "+44 20 7946 0958";

  /** Unique, so that the test finds its own review among the samples and its own repetitions. */
  private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "").substring(0, 5);

  private final String author = "Anna K" + mark;
  private final String email = "anna-" + mark + "@mail.example";

  @Test
  void anAngryReviewBecomesAFrontPageAnswerAndAPrivateConversation() {
    try (Window anna = Browser.window("en");
        Window ira = Browser.window("en")) {
      try {
        walk(anna, ira);
      } catch (AssertionError | RuntimeException e) {
        anna.tell("anna");
        ira.tell("ira");
        throw e;
      }
    }
  }

  private void walk(Window anna, Window ira) {
    signIn(ira.page());
    ira.page().getByTestId("view-held").click();

    annaReadsAndWrites(anna.page());
    annaStillSeesItAfterAReload(anna.page());

    iraDecides(ira.page());
    iraWritesAndIsStopped(ira.page());
    iraMovesItToPrivateAndPublishes(ira.page());

    Page channel = annaEntersFromTheWidget(anna.page());
    theyTalkInPrivate(channel, ira.page());
    theMailedLinkLeadsThereToo();

    iraClosesInPublic(ira.page());
    annaChangesHerRating(anna.page());
    nothingOfItIsInTheLog();
  }

  private void nothingOfItIsInTheLog() {
    org.assertj.core.api.Assertions.assertThat(ServerLog.text())
        .isNotEmpty()
        .doesNotContain(PHONE, email, author, "kettle leaks", "4821-337", "cracked seal");
  }

  private static void signIn(Page desk) {
    desk.navigate(Parts.running().url() + "/desk/");
    assertThat(desk.getByTestId("sign-in")).isVisible();
    Axe.expectNoViolations(desk);
    Shots.take(desk, "desk-sign-in");
    Desk.signInHere(desk, "ira@domtech.example", AtTheDesk.PASSWORD, "en");
    assertThat(desk.getByTestId("view-todo")).containsText("To do");
  }

  private void annaReadsAndWrites(Page shop) {
    shop.navigate(Parts.running().shopUrl() + "/en.html");
    // She reads: figures, reviews and answers.
    assertThat(shop.getByText(Pattern.compile("\\d+ reviews")).first()).isVisible();
    assertThat(shop.getByText("answered").first()).isVisible();
    Axe.expectNoViolations(shop);
    Shots.take(shop, "widget-list");
    // She writes, with her phone number and her e-mail.
    button(shop, "Write a review").click();
    shop.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("1: bad")).check();
    shop.getByLabel("Your name, as others will see it").fill(author);
    shop.getByLabel("What was it like?")
        .fill("The kettle leaks since the second day. Nobody answers. Call me: " + PHONE + ".");
    shop.getByLabel("E-mail").fill(email);
    shop.getByLabel("What would put it right?").fill("A kettle that does not leak.");
    Axe.expectNoViolations(shop);
    Shots.take(shop, "widget-form");
    button(shop, "Send the review").click();
    // The service found the number and asks.
    assertThat(shop.getByText("One detail looks private")).isVisible();
    Axe.expectNoViolations(shop);
    Shots.take(shop, "widget-findings");
    button(shop, "Send the review").click();
    assertThat(shop.getByText("Your review has been received")).isVisible();
    Shots.take(shop, "widget-sent");
  }

  private void annaStillSeesItAfterAReload(Page shop) {
    shop.reload();
    assertThat(shop.getByText("Awaiting moderation, visible only to you")).isVisible();
    assertThat(shop.getByText("The kettle leaks since the second day").first()).isVisible();
    assertThat(shop.getByText(PHONE)).hasCount(0);
    Axe.expectNoViolations(shop);
    Shots.take(shop, "widget-own-held");
  }

  private void iraDecides(Page desk) {
    // It came in live, without a reload, and its stars are hidden.
    Locator row =
        desk.getByTestId("queue-row").filter(new Locator.FilterOptions().setHasText(author));
    assertThat(row).isVisible();
    assertThat(row).containsText("stars hidden");
    Shots.take(desk, "desk-held");
    row.click();
    assertThat(desk.getByTestId("review")).containsText("The kettle leaks");
    assertThat(desk.getByTestId("review")).not().containsText(PHONE);
    Axe.expectNoViolations(desk);
    Shots.take(desk, "desk-decision");
    desk.getByTestId("decide-publish").click();
    assertThat(desk.getByTestId("editor-text")).isVisible();
    desk.getByTestId("kind").selectOption("COMPLAINT");
    desk.getByTestId("fault").selectOption("OURS");
    assertThat(desk.getByTestId("fault")).hasValue("OURS");
  }

  private void iraWritesAndIsStopped(Page desk) {
    desk.getByTestId("editor-text")
        .fill(
            "Hello Anna, thank you for writing. The kettle leaks because of a cracked seal. "
                + "We will bring a new one tomorrow by 18:00. I am sorry about the wet kitchen. "
                + "Call us on +44 20 7946 0999.\nIra, customer care");
    // The mark stands under the number, the margin says why, the strip fills.
    assertThat(note(desk, "phone")).isVisible();
    assertThat(desk.getByTestId("mark").first()).isVisible();
    assertThat(desk.getByTestId("moves")).containsText("greeting");
    Axe.expectNoViolations(desk);
    Shots.take(desk, "desk-editor");
    desk.getByTestId("front-page").click();
    assertThat(desk.getByTestId("headline")).not().isEmpty();
    Axe.expectNoViolations(desk);
    Shots.take(desk, "desk-front-page");
    desk.getByTestId("front-close").click();
    // The gate holds.
    desk.getByTestId("publish").click();
    assertThat(desk.getByTestId("gate")).isVisible();
    assertThat(desk.getByTestId("gate-confirm")).hasCount(0);
    Shots.take(desk, "desk-stopped");
    desk.getByTestId("gate-back").click();
  }

  private void iraMovesItToPrivateAndPublishes(Page desk) {
    note(desk, "phone").getByTestId("move-to-private").click();
    assertThat(desk.getByTestId("editor-text")).hasValue(Pattern.compile("\\[\\[private]]"));
    assertThat(desk.getByTestId("editor-text")).not().hasValue(Pattern.compile("7946"));
    // What was taken out waits in the private composer.
    assertThat(desk.getByTestId("private-text")).hasValue(Pattern.compile("7946 0999"));
    desk.getByTestId("publish").click();
    confirmIfAsked(desk);
    assertThat(desk.getByTestId("replies")).containsText("cracked seal");
    Shots.take(desk, "desk-published");
  }

  private Page annaEntersFromTheWidget(Page shop) {
    shop.reload();
    Locator enter = button(shop, "Continue in private").first();
    assertThat(enter).isVisible();
    Axe.expectNoViolations(shop);
    Shots.take(shop, "widget-answered");
    Page channel = shop.waitForPopup(enter::click);
    // On the service's own origin, with everything already told, and nothing in the address.
    assertThat(channel.getByText("The kettle leaks since the second day").first()).isVisible();
    assertThat(channel.getByText(PHONE).first()).isVisible();
    assertThat(channel.getByText("A kettle that does not leak.").first()).isVisible();
    assertThat(channel).hasURL(Pattern.compile("/channel/\\?review=[0-9a-f-]+$"));
    return channel;
  }

  private void theyTalkInPrivate(Page channel, Page desk) {
    channel.getByLabel("Your message").fill("My order is 4821-337. When do you come?");
    button(channel, "Send privately").click();
    assertThat(channel.getByText("My order is 4821-337").first()).isVisible();
    Locator private_ = desk.getByTestId("private");
    assertThat(private_).containsText("My order is 4821-337");
    desk.getByTestId("private-text").fill("Tomorrow between 16:00 and 18:00, Anna.");
    desk.getByTestId("private-send").click();
    assertThat(channel.getByText("Tomorrow between 16:00 and 18:00").first()).isVisible();
    Axe.expectNoViolations(channel);
    Axe.expectNoViolations(desk);
    Shots.take(channel, "channel");
    Shots.take(desk, "desk-private");
  }

  private void theMailedLinkLeadsThereToo() {
    Mailbox.Letter letter = Mailbox.of(email).await(1);
    org.assertj.core.api.Assertions.assertThat(letter.text()).doesNotContain("kettle", "4821");
    try (Window phone = Browser.window("en")) {
      phone.page().navigate(letter.link());
      Locator open = button(phone.page(), "Open the conversation");
      assertThat(open).isVisible();
      Axe.expectNoViolations(phone.page());
      Shots.take(phone.page(), "channel-confirm");
      open.click();
      assertThat(phone.page().getByText("My order is 4821-337").first()).isVisible();
    }
  }

  private void iraClosesInPublic(Page desk) {
    desk.getByTestId("close-channel").click();
    desk.getByTestId("outcome-RESOLVED").check();
    desk.getByTestId("close-dialog")
        .getByTestId("editor-text")
        .fill(
            "Anna, thank you for waiting. The new kettle was delivered on time and holds water; "
                + "the cracked seal went to our workshop, which now tests every lid by Friday.\n"
                + "Ira, customer care");
    // Anna agreed on the telephone; without that she would be shown the text first.
    assertThat(desk.getByTestId("close-publish")).containsText("Show it to the customer first");
    desk.getByTestId("agreed-elsewhere").check();
    Shots.take(desk, "desk-close");
    desk.getByTestId("close-publish").click();
    confirmIfAsked(desk);
    assertThat(desk.getByTestId("replies")).containsText("holds water");
  }

  private void annaChangesHerRating(Page shop) {
    shop.reload();
    assertThat(shop.getByText("holds water").first()).isVisible();
    button(shop, "Change the rating").click();
    shop.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("5: excellent")).check();
    button(shop, "Save the rating").click();
    assertThat(shop.getByText("was 1 before the answer").first()).isVisible();
    Axe.expectNoViolations(shop);
    Shots.take(shop, "widget-rerated");
    // A stranger sees both ratings as well, and no way into the private part.
    try (Window stranger = Browser.window("en")) {
      stranger.page().navigate(Parts.running().shopUrl() + "/en.html");
      assertThat(stranger.page().getByText("was 1 before the answer").first()).isVisible();
      assertThat(button(stranger.page(), "Continue in private")).hasCount(0);
    }
  }

  /** A warning needs a second, deliberate click; whether there is one is the checker's business. */
  private static void confirmIfAsked(Page desk) {
    Locator confirm = desk.getByTestId("gate-confirm");
    Locator done = desk.getByTestId("replies");
    confirm.or(done).first().waitFor();
    if (confirm.isVisible()) {
      confirm.click();
    }
  }

  private static Locator note(Page desk, String rule) {
    return desk.locator("[data-testid=note][data-rule=" + rule + "]");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
