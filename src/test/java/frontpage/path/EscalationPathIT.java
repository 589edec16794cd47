package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import frontpage.Secret;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ira brings a thread to the top; the executive reads all of it, answers in private and asks for a
 * call, and Nora says on her telephone when it suits.
 */
@Tag("long")
@Tag("once")
@ServerTest
@RunAsClient
class EscalationPathIT {
  private static final int PHONE = 390;

  private record Script(
      String language, String review, String note, String why, String answer, String number) {}

  private static final Script ENGLISH =
      new Script(
          "en",
          "Third visit of the fitter and the oven is still cold.",
          "I am at home in the mornings only.",
          "Three visits, and nobody can say why.",
          "I have read all of it, Nora. I will see to it myself.",
          "+44 20 7946 0654");

  private static final Script RUSSIAN =
      new Script(
          "ru",
          "Мастер приходил трижды, а духовка всё холодная.",
          "Дома бываю только по утрам.",
          "Три визита, и никто не может объяснить почему.",
          "Нора, я всё прочитал. Займусь этим сам.",
          "8 921 555-04-18");

  private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "").substring(0, 5);
  private final String key = Secret.random().value();

  @Test
  void theExecutiveAnswersInEnglish() {
    walk(ENGLISH);
  }

  @Test
  void theExecutiveAnswersInRussian() {
    walk(RUSSIAN);
  }

  private void walk(Script script) {
    try (Window ira = Browser.window(script.language());
        Window boss = Browser.window(script.language());
        Window nora = Browser.window(script.language())) {
      try {
        String review =
            AtTheDesk.published(
                "Nora " + mark,
                script.review(),
                script.language(),
                Map.of("authorKey", key, "privateNote", script.note()));
        iraBringsItToTheTop(script, ira.page(), review);
        theExecutiveReadsAndAnswers(script, boss.page(), review);
        noraSaysWhenACallSuits(script, nora.page(), review);
        theExecutiveEndsIt(script, boss.page());
      } catch (AssertionError | RuntimeException e) {
        ira.tell("ira");
        boss.tell("boss");
        nora.tell("nora");
        throw e;
      }
    }
  }

  private static void iraBringsItToTheTop(Script script, Page desk, String review) {
    AtTheDesk.signIn(desk, "ira@domtech.example", script.language());
    AtTheDesk.open(desk, "todo", review);
    desk.getByTestId("escalate").click();
    desk.getByTestId("escalation-send").click();
    assertThat(desk.getByTestId("escalation").locator(".field-error")).isVisible();
    desk.getByTestId("escalation-why").fill(script.why());
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "escalation-form", script.language());
    desk.getByTestId("escalation-send").click();
    assertThat(desk.getByTestId("escalated")).containsText(script.why());
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "escalation-desk", script.language());
  }

  private void theExecutiveReadsAndAnswers(Script script, Page desk, String review) {
    AtTheDesk.signIn(desk, "boss@domtech.example", script.language());
    Locator row =
        desk.getByTestId("queue-row")
            .filter(new Locator.FilterOptions().setHasText("Nora " + mark));
    assertThat(row).isVisible();
    AtTheDesk.open(desk, "escalated", review);
    assertThat(desk.getByTestId("escalated")).containsText(script.why());
    desk.getByTestId("private-open").click();
    assertThat(desk.getByTestId("messages")).containsText(script.note());
    assertThat(desk.getByTestId("close-channel")).hasCount(0);
    assertThat(desk.getByTestId("compensation-add")).hasCount(0);
    desk.getByTestId("private-text").fill(script.answer());
    desk.getByTestId("private-send").click();
    assertThat(desk.getByTestId("messages")).containsText(script.answer());
    desk.getByTestId("call-ask").click();
    assertThat(desk.getByTestId("call-asked")).isVisible();
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "escalation-boss", script.language());
  }

  private void noraSaysWhenACallSuits(Script script, Page channel, String review) {
    String code =
        Api.visitor()
            .with("X-Author-Key", key)
            .post("/api/v1/sites/domtech/reviews/" + review + "/handover")
            .expect(200)
            .text("/code");
    channel.setViewportSize(PHONE, 844);
    channel.navigate(Parts.running().url() + "/channel/#h=" + code);
    assertThat(channel.locator(".log")).containsText(script.answer());
    Locator panel = channel.locator("[data-part=contact]");
    assertThat(panel.locator("[data-part=call-asked]")).isVisible();
    assertThat(panel.locator("input[value=CALL]")).isChecked();
    Axe.expectNoViolations(channel);
    AtTheDesk.shots(channel, "escalation-call", script.language());
    panel.locator("[name=number]").fill(script.number());
    panel.locator("[name=from]").fill("09:00");
    panel.locator("[name=until]").fill("11:30");
    panel.locator("[data-action=contact-save]").click();
    assertThat(panel.locator("summary")).containsText("09:00–11:30");
    assertThat(panel.locator("[data-part=call-asked]")).hasCount(0);
  }

  /** The executive's desk has no stream; a reload asks anew. */
  private static void theExecutiveEndsIt(Script script, Page desk) {
    desk.reload();
    desk.getByTestId("private-open").click();
    assertThat(desk.getByTestId("contact")).containsText("09:00–11:30");
    desk.getByTestId("escalation-end").click();
    assertThat(desk.getByTestId("escalated")).hasCount(0);
    Axe.expectNoViolations(desk);
  }
}
