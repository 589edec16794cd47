package frontpage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * From a letter in a real mailbox to the private page, in a browser that was never there before.
 */
@ServerTest
@RunAsClient
class LetterPathIT {
  private static final String SITE = "domtech";
  private static final String ORDER = "4471-2019";
  private static final String REPLY =
      "Здравствуйте, Ольга! Спасибо, что написали. Вмятина на новой машине не должна была к вам"
          + " доехать. Завтра до 12:00 я узнаю у склада день замены и напишу вам сюда. Заказ "
          + ORDER
          + ".\nЛев, руководитель сервиса";

  private final Api lead = Drive.lead();

  @Test
  void letterOpensTheConversationAfterADeliberateClick() {
    var address = "olga-" + UUID.randomUUID() + "@far.example";
    var id = reviewAnsweredInPrivate(address);
    var letter = Mailbox.of(address).await(1);
    assertThat(letter.text()).doesNotContain(ORDER).doesNotContain("посудомойку");

    try (var window = Browser.window("ru")) {
      var page = window.page();
      page.navigate(letter.link());
      page.locator("[data-state=confirm]").waitFor();
      assertThat(page.url()).doesNotContain("#");
      Axe.expectNoViolations(page);
      page.locator("[data-action=enter]").click();

      page.locator("[data-part=conversation]").waitFor();
      assertThat(page.locator("[data-part=private-parts]").innerText()).contains("Заменить дверцу");
      say(page, "Заказ " + ORDER);
      page.locator("[data-from=CUSTOMER]").waitFor();
      staffSay(id, "Спасибо, привезём в четверг.");
      page.locator("[data-from=STAFF]").waitFor();
      Axe.expectNoViolations(page);
      Shots.take(page, "channel");
      window.expectNoComplaints();

      window.context().setOffline(true);
      say(page, "Ждём в четверг");
      page.locator("[data-state=waiting]").waitFor();
      window.context().setOffline(false);
      page.locator("[data-from=CUSTOMER]").nth(1).waitFor();
      page.locator("[data-state=waiting]").waitFor(gone());
    }
    var messages = lead.get(thread(id) + "/channel").expect(200).array("/messages");
    assertThat(messages.stream().filter(m -> m.toString().contains("Ждём в четверг"))).hasSize(1);
  }

  private String reviewAnsweredInPrivate(String address) {
    var review =
        Drive.review("dishwasher-60", "Ждали посудомойку две недели, привезли с вмятиной.");
    review.put("authorName", "Ольга");
    review.put("language", "ru");
    review.put("email", address);
    review.put("wish", "Заменить дверцу до выходных.");
    var id = Drive.submit(Api.fresh(), SITE, review).expect(201).text("/review/id");
    Drive.publish(lead, SITE, id).expect(200);
    int start = REPLY.indexOf(ORDER);
    var moved =
        lead.post(
                thread(id) + "/move-to-private",
                Map.of(
                    "text",
                    REPLY,
                    "start",
                    start,
                    "end",
                    start + ORDER.length(),
                    "rule",
                    "order-number"))
            .expect(200);
    Drive.reply(lead, SITE, id, moved.text("/text")).expect(201);
    return id;
  }

  private void staffSay(String id, String text) {
    var clientId = UUID.randomUUID().toString();
    lead.post(thread(id) + "/channel/messages", Map.of("clientId", clientId, "text", text))
        .expect(201);
  }

  private static void say(Page page, String text) {
    page.locator("[data-part=composer] textarea").fill(text);
    page.locator("[data-part=composer] button[type=submit]").click();
  }

  private static WaitForOptions gone() {
    return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private static String thread(String id) {
    return "/api/v1/desk/" + SITE + "/threads/" + id;
  }
}
