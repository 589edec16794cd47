package frontpage.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.proof.Drive;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who answers in two languages has a name in both. */
@ServerTest
@RunAsClient
class SignatureIT {
  private String site;
  private String email;

  @BeforeEach
  void someoneWhoAnswers() {
    site = Drive.newSite(Drive.admin(), "ru");
    email = "sonya-" + UUID.randomUUID() + "@shop.example";
    Drive.admin()
        .post(
            "/api/v1/desk/" + site + "/members",
            Map.of(
                "email", email,
                "name", "Соня",
                "role", "служба заботы",
                "siteRole", "LEAD",
                "password", Drive.PASSWORD))
        .expect(201);
  }

  @Test
  void aReplyIsSignedInTheLanguageOfItsReview() {
    Api sonya = Api.staff(email, Drive.PASSWORD);
    String mine = "/api/v1/desk/signatures/en";
    sonya.put(mine, Map.of("name", "Sonya", "title", "customer care")).expect(200);
    assertThat(signature(sonya, "en", "The lid was tightened today."))
        .isEqualTo("Sonya, customer care");
    assertThat(signature(sonya, "ru", "Крышку сегодня подтянули."))
        .isEqualTo("Соня, служба заботы");
    sonya.delete(mine).expect(200);
    assertThat(signature(sonya, "en", "The lid was replaced today."))
        .isEqualTo("Соня, служба заботы");
    sonya.put(mine, Map.of("name", " ", "title", "x")).expectField("name", "required");
    sonya
        .put("/api/v1/desk/signatures/de", Map.of("name", "Sonja", "title", "Service"))
        .expectProblem(422, "validation");
  }

  @Test
  void sheWritesItInHerMenu() {
    try (var window = Browser.window("en")) {
      Page desk = window.page();
      Desk.signIn(desk, "", email, Drive.PASSWORD, "en");
      desk.getByTestId("member").click();
      desk.getByTestId("sign-en").locator("summary").click();
      desk.getByTestId("sign-name-en").fill("");
      desk.getByTestId("sign-save-en").click();
      assertThat(desk.getByTestId("sign-name-en")).hasAttribute("aria-invalid", "true");
      desk.getByTestId("sign-name-en").fill("Sonya");
      desk.getByTestId("sign-title-en").fill("customer care");
      desk.getByTestId("sign-save-en").click();
      assertThat(desk.getByTestId("sign-en").locator("summary"))
          .containsText("Sonya, customer care");
      Axe.expectNoViolations(desk);
      Shots.take(desk, "desk-signature");
      desk.getByTestId("sign-drop-en").click();
      assertThat(desk.getByTestId("sign-en").locator("summary")).containsText("Соня");
    }
  }

  private String signature(Api staff, String language, String text) {
    String page = "lamp-" + UUID.randomUUID();
    Map<String, Object> review =
        Drive.review(page, "ru".equals(language) ? "Крышка ходит." : "The lid is loose.");
    review.put("language", language);
    String id = Drive.submit(Api.fresh(), site, review).expect(201).text("/review/id");
    Drive.publish(staff, site, id).expect(200);
    Drive.reply(staff, site, id, text).expect(201);
    String by = "/reviews/0/replies/0/by/";
    var feed = Api.fresh().get("/api/v1/sites/" + site + "/reviews?page=" + page).expect(200);
    return feed.text(by + "name") + ", " + feed.text(by + "role");
  }
}
