package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import frontpage.Secret;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Mailbox;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Before anything confidential is told: the mailbox is confirmed by a code, the customer is
 * checked; a false alarm is cleared by a second person; and in the end Dora has everything erased.
 */
@Tag("long")
@Tag("once")
@ServerTest
@RunAsClient
class TrustPathIT {
  private static final int PHONE = 390;

  private record Script(
      String language, String review, String note, String secret, String reply, String number) {}

  private static final Script ENGLISH =
      new Script(
          "en",
          "Paid twice for one toaster.",
          "My neighbour Philomena saw the receipt.",
          "Your order AB-55120 was paid twice on Friday.",
          "Hello, Dora! Thank you for telling us. Philomena is the name of our new toaster.",
          "+44 20 7946 0777");

  private static final Script RUSSIAN =
      new Script(
          "ru",
          "За один тостер списали дважды.",
          "Чек видела соседка Пульхерия.",
          "Ваш заказ АБ-55120 оплачен дважды, в пятницу.",
          "Здравствуйте, Дора! Спасибо, что написали. Пульхерия — это имя нашего нового тостера.",
          "8 921 555-07-77");

  private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "").substring(0, 5);
  private final String key = Secret.random().value();
  private final Mailbox mailbox = Mailbox.of("dora-" + UUID.randomUUID() + "@far.example");

  @Test
  void bothMarksThenTheFactsInEnglish() {
    walk(ENGLISH);
  }

  @Test
  void bothMarksThenTheFactsInRussian() {
    walk(RUSSIAN);
  }

  private void walk(Script script) {
    try (Window ira = Browser.window(script.language());
        Window lev = Browser.window(script.language());
        Window dora = Browser.window(script.language())) {
      try {
        Page desk = ira.page();
        Page channel = dora.page();
        String review =
            AtTheDesk.published(
                "Dora " + mark,
                script.review(),
                script.language(),
                Map.of("authorKey", key, "email", mailbox.address(), "privateNote", script.note()));
        AtTheDesk.signIn(desk, "ira@domtech.example", script.language());
        AtTheDesk.open(desk, "todo", review);
        doraComesIn(script, channel, review);
        iraIsHeldBack(script, desk);
        iraChecksTheCustomer(script, desk);
        doraConfirmsHerMailbox(script, channel);
        iraTellsIt(script, channel, desk);
        iraNotesACall(script, desk);
        levClearsAFalseAlarm(script, desk, lev.page(), review);
        doraHasItErased(script, channel, desk);
      } catch (AssertionError | RuntimeException e) {
        ira.tell("ira");
        lev.tell("lev");
        dora.tell("dora");
        throw e;
      }
    }
  }

  private void doraComesIn(Script script, Page channel, String review) {
    String code =
        Api.visitor()
            .with("X-Author-Key", key)
            .post("/api/v1/sites/domtech/reviews/" + review + "/handover")
            .expect(200)
            .text("/code");
    channel.setViewportSize(PHONE, 844);
    channel.navigate(Parts.running().url() + "/channel/#h=" + code);
    assertThat(channel.locator(".log")).containsText(script.note());
    assertThat(channel.locator("[data-part=mailbox]")).isVisible();
  }

  private static void iraIsHeldBack(Script script, Page desk) {
    desk.getByTestId("private-open").click();
    assertThat(desk.getByTestId("trust-warning")).isVisible();
    desk.getByTestId("private-text").fill(script.secret());
    assertThat(
            desk.getByTestId("private").locator("[data-testid=note][data-rule=confidential-fact]"))
        .not()
        .hasCount(0);
    desk.getByTestId("private-send").click();
    assertThat(desk.getByTestId("private-status")).not().isEmpty();
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "trust-held-back", script.language());
    assertThat(desk.getByTestId("messages")).not().containsText("55120");
  }

  private static void iraChecksTheCustomer(Script script, Page desk) {
    desk.getByTestId("trust").locator("summary").click();
    desk.getByTestId("checked-record").fill("customer file 40-1188");
    Axe.expectNoViolations(desk);
    desk.getByTestId("checked-confirm").click();
    assertThat(desk.getByTestId("trust").locator("q")).hasText("customer file 40-1188");
    assertThat(desk.getByTestId("trust-warning")).isVisible();
    AtTheDesk.shots(desk, "trust-checked", script.language());
  }

  private void doraConfirmsHerMailbox(Script script, Page channel) {
    Locator panel = channel.locator("[data-part=mailbox]");
    panel.locator("[data-action=mailbox-code]").click();
    panel.locator("[name=code]").fill("1");
    panel.locator("[data-action=enter-code]").click();
    assertThat(panel.locator("[role=alert]")).isVisible();
    Axe.expectNoViolations(channel);
    AtTheDesk.shots(channel, "trust-code", script.language());
    var code = Pattern.compile("\\b\\d{6}\\b").matcher(mailbox.await(1).text());
    org.assertj.core.api.Assertions.assertThat(code.find()).isTrue();
    panel.locator("[name=code]").fill(code.group());
    panel.locator("[data-action=enter-code]").click();
    assertThat(panel).hasCount(0);
  }

  private static void iraTellsIt(Script script, Page channel, Page desk) {
    assertThat(desk.getByTestId("trust-warning")).hasCount(0);
    desk.getByTestId("private-send").click();
    assertThat(channel.locator(".log")).containsText("55120");
  }

  private static void iraNotesACall(Script script, Page desk) {
    Locator note = desk.getByTestId("contact-note");
    note.locator("summary").click();
    desk.getByTestId("contact-way").selectOption("CALL");
    desk.getByTestId("contact-note-save").click();
    assertThat(note.locator(".field-error").first()).isVisible();
    desk.getByTestId("contact-number").fill(script.number());
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "trust-contact", script.language());
    desk.getByTestId("contact-note-save").click();
    assertThat(desk.getByTestId("contact")).hasAttribute("data-way", "CALL");
  }

  private static void levClearsAFalseAlarm(Script script, Page desk, Page other, String review) {
    desk.getByTestId("record").getByTestId("editor-text").fill(script.reply());
    desk.getByTestId("publish").click();
    desk.getByTestId("false-alarm").first().click();
    assertThat(desk.getByTestId("clearance")).isVisible();
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "clearance-asked", script.language());
    AtTheDesk.signIn(other, "lev@domtech.example", script.language());
    AtTheDesk.open(other, "todo", review);
    assertThat(other.getByTestId("clearance-clear")).isVisible();
    Axe.expectNoViolations(other);
    AtTheDesk.shots(other, "clearance-decide", script.language());
    other.getByTestId("clearance-clear").click();
    assertThat(other.getByTestId("clearance")).hasCount(0);
    assertThat(desk.getByTestId("clearance")).hasCount(0);
  }

  private static void doraHasItErased(Script script, Page channel, Page desk) {
    channel.locator("[data-part=rights] summary").click();
    assertThat(channel.locator("[data-part=readers] li")).not().hasCount(0);
    channel.locator("[data-action=erase]").click();
    Axe.expectNoViolations(channel);
    AtTheDesk.shots(channel, "trust-rights", script.language());
    channel.locator("[data-action=erase-now]").click();
    assertThat(channel.locator("[data-state=erased]")).isVisible();
    Axe.expectNoViolations(channel);
    assertThat(desk.getByTestId("channel-state")).hasAttribute("data-state", "CLOSED");
    assertThat(desk.getByTestId("private")).not().containsText("55120");
  }

  @Test
  void anAdminSaysHowLongConversationsAreKept() {
    try (Window window = Browser.window("ru")) {
      Page desk = window.page();
      AtTheDesk.signIn(desk, "admin@domtech.example", "ru");
      desk.getByTestId("view-settings").click();
      Locator days = desk.getByTestId("set-retention");
      String before = days.inputValue();
      days.fill("0");
      desk.getByTestId("policy-save").click();
      assertThat(days).hasAttribute("aria-invalid", "true");
      days.fill("200");
      desk.getByTestId("policy-save").click();
      assertThat(desk.getByTestId("policy-status")).hasClass(Pattern.compile("good"));
      Axe.expectNoViolations(desk);
      desk.reload();
      assertThat(days).hasValue("200");
      days.fill(before);
      desk.getByTestId("policy-save").click();
      assertThat(desk.getByTestId("policy-status")).hasClass(Pattern.compile("good"));
    }
  }
}
