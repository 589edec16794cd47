package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.proof.Drive;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** An admin weighs the rules of a site and makes a key for its integrator. */
@ServerTest
@RunAsClient
class RuleSettingsIT {

  @Test
  void anAdminWeighsARuleAndMakesAKey() {
    String site = Drive.newSite(Drive.admin(), "en");
    try (var window = Browser.window("en")) {
      Page desk = window.page();
      Desk.open(desk, site, "settings", "admin@domtech.example", Drive.PASSWORD);

      desk.locator("frontpage-desk-rules summary").click();
      desk.getByTestId("rule-officialese").selectOption("error");
      assertThat(desk.getByTestId("rules-status")).containsText("officialese");
      assertThat(desk.getByTestId("rule-payment-card")).isDisabled();
      desk.getByTestId("sector-health").check();
      assertThat(desk.getByTestId("rules-status")).containsText("Health care");

      desk.getByTestId("key-name").fill("Shop's own form");
      desk.getByTestId("key-add").click();
      assertThat(desk.getByTestId("key-secret")).hasText(Pattern.compile("fpk_.{43}"));
      String key = desk.getByTestId("key-secret").textContent();
      Axe.expectNoViolations(desk);
      Shots.take(desk, "desk-rules-and-keys");

      var report =
          Api.fresh()
              .with("Authorization", "Bearer " + key)
              .post("/api/v1/check", Map.of("reply", "Please be advised that it is repaired."))
              .expect(200);
      org.assertj.core.api.Assertions.assertThat(report.text("/verdict")).isEqualTo("stop");
    }
  }
}
