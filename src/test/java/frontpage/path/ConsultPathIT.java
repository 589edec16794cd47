package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ira asks a colleague in the warehouse, who has no account and reads the letter on a telephone.
 */
@Tag("long")
@Tag("once")
@ServerTest
@RunAsClient
class ConsultPathIT {
  private static final int PHONE = 390;

  private record Script(
      String language, String review, String wish, String question, String answer) {}

  private static final Script ENGLISH =
      new Script(
          "en",
          "The teapot arrived without its lid.",
          "A lid, please, to the back door",
          "Was the lid in the box when it left?",
          "No. The lids of that delivery lie on shelf nine.");

  private static final Script RUSSIAN =
      new Script(
          "ru",
          "Заварник приехал без крышки.",
          "Крышку, пожалуйста, к заднему крыльцу",
          "Крышка была в коробке, когда её отправляли?",
          "Нет. Крышки этой партии лежат на девятой полке.");

  private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "").substring(0, 5);
  private final Mailbox mailbox = Mailbox.of("warehouse-" + UUID.randomUUID() + "@domtech.example");

  @Test
  void aColleagueIsAskedInEnglish() {
    walk(ENGLISH);
  }

  @Test
  void aColleagueIsAskedInRussian() {
    walk(RUSSIAN);
  }

  private void walk(Script script) {
    try (Window ira = Browser.window(script.language());
        Window colleague = Browser.window(script.language())) {
      try {
        Page desk = ira.page();
        Page phone = colleague.page();
        iraOpensTheThread(script, desk, submitted(script));
        iraAsks(script, desk);
        theColleagueComesIn(script, phone);
        theColleagueAnswers(script, phone);
        iraReadsTheAnswer(script, desk);
        theLinkHasEnded(script, phone);
      } catch (AssertionError | RuntimeException e) {
        ira.tell("ira");
        colleague.tell("colleague");
        throw e;
      }
    }
  }

  private String submitted(Script script) {
    return AtTheDesk.published(
        "Alma " + mark, script.review(), script.language(), Map.of("wish", script.wish()));
  }

  private static void iraOpensTheThread(Script script, Page desk, String review) {
    AtTheDesk.signIn(desk, "ira@domtech.example", script.language());
    AtTheDesk.open(desk, "todo", review);
    assertThat(desk.getByTestId("consult-ask")).isVisible();
  }

  private void iraAsks(Script script, Page desk) {
    desk.getByTestId("consult-ask").click();
    desk.getByTestId("consult-send").click();
    assertThat(desk.getByTestId("consult-form-status")).not().isEmpty();
    desk.getByTestId("consult-who").fill("Mirko " + mark);
    desk.getByTestId("consult-email").fill(mailbox.address());
    desk.getByTestId("consult-question").fill(script.question());
    desk.locator("button[data-testid=consult-private]").click();
    Locator wish =
        desk.locator(".consult-private label")
            .filter(new Locator.FilterOptions().setHasText(script.wish()));
    wish.locator("input").check();
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "consult-ask", script.language());
    desk.getByTestId("consult-send").click();
    assertThat(desk.getByTestId("consult")).hasAttribute("data-state", "ASKED");
    Axe.expectNoViolations(desk);
  }

  private void theColleagueComesIn(Script script, Page phone) {
    phone.setViewportSize(PHONE, 844);
    phone.navigate(mailbox.await(1).link());
    phone.locator("[data-state=offer] [data-action=send-code]").click();
    assertThat(phone.locator("[data-state=code]")).containsText("w•••@domtech.example");
    Axe.expectNoViolations(phone);
    AtTheDesk.shots(phone, "consult-code", script.language());
    org.assertj.core.api.Assertions.assertThat(phone.url()).doesNotContain("#");
    phone.locator("[name=code]").fill("12");
    phone.locator("[data-action=enter-code]").click();
    assertThat(phone.locator("[role=alert]")).isVisible();
    // A telephone may forget the page while its owner looks into the mail.
    phone.reload();
    phone.locator("[data-action=have-code]").click();
    phone.locator("[name=code]").fill(code());
    phone.locator("[data-action=enter-code]").click();
    assertThat(phone.locator("[data-part=question]")).containsText(script.question());
    assertThat(phone.locator("[data-part=chosen]")).containsText(script.wish());
    assertThat(phone.locator("[data-part=thread]")).containsText(script.review());
  }

  private String code() {
    var found = Pattern.compile("\\b\\d{6}\\b").matcher(mailbox.await(2).text());
    org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
    return found.group();
  }

  private static void theColleagueAnswers(Script script, Page phone) {
    phone.reload();
    phone.locator("[name=answer]").fill(script.answer());
    Axe.expectNoViolations(phone);
    AtTheDesk.shots(phone, "consult-question", script.language());
    phone.locator("[data-action=answer]").click();
    assertThat(phone.locator("[data-state=done]")).isVisible();
    Axe.expectNoViolations(phone);
  }

  private void iraReadsTheAnswer(Script script, Page desk) {
    assertThat(desk.getByTestId("consult")).hasAttribute("data-state", "ANSWERED");
    assertThat(desk.getByTestId("consult-answer")).containsText(script.answer());
    Axe.expectNoViolations(desk);
    AtTheDesk.shots(desk, "consult-answered", script.language());
  }

  private void theLinkHasEnded(Script script, Page phone) {
    phone.navigate("about:blank");
    phone.navigate(mailbox.letters().get(0).link());
    assertThat(phone.locator("[data-state=gone]")).isVisible();
    AtTheDesk.shots(phone, "consult-gone", script.language());
  }
}
