package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.harness.Window;
import frontpage.proof.Drive;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of readers, decided at the desk by somebody who does not see the stars. */
@ServerTest
@RunAsClient
class FlagsPathIT {
  private static final String TEXT = "The seller lives above me and shouts at night.";

  private final Api admin = Drive.admin();
  private String site;
  private String receipt;

  @BeforeEach
  void aReportedReview() {
    site = Drive.newSite(admin, "en");
    String review = Drive.submit(Api.fresh(), site, Drive.review("lamp", TEXT)).text("/review/id");
    Drive.publish(admin, site, review).expect(200);
    receipt =
        Api.fresh()
            .withNewKey()
            .post(
                "/api/v1/sites/" + site + "/flags",
                Map.of(
                    "review",
                    review,
                    "reason",
                    "PERSONAL_DATA",
                    "explanation",
                    "It says where a person lives.",
                    "goodFaith",
                    true))
            .expect(201)
            .text("/receipt");
  }

  @Test
  void anUpheldReportTakesTheReviewDown() {
    try (Window window = Browser.window()) {
      Page desk = open(window);
      Locator flag = desk.getByTestId("flag");
      assertThat(flag).containsText(receipt);
      assertThat(flag).containsText("It says where a person lives.");
      assertThat(flag).containsText(TEXT);
      assertThat(flag).containsText("no address left");
      assertThat(flag.locator(".stars")).hasCount(0);
      assertThat(desk.getByTestId("flag-reason")).hasValue("PERSONAL_DATA");
      Axe.expectNoViolations(desk);
      Shots.take(desk, "desk-flags");
      desk.getByTestId("flag-note").fill("It tells where somebody lives.");
      desk.getByTestId("flag-uphold").click();
      assertThat(desk.getByText("No open reports.")).isVisible();
      assertThat(desk.locator(".page-title")).isFocused();
      Axe.expectNoViolations(desk);
      Desk.expectNothingRefused(window);
    }
    assertThat(publicReviews()).isZero();
  }

  @Test
  void aDismissedReportKeepsItByTheKeyboardAlone() {
    try (Window window = Browser.window()) {
      Page desk = open(window);
      desk.getByTestId("flag-note").focus();
      desk.keyboard().press("Tab");
      assertThat(desk.getByTestId("flag-dismiss")).isFocused();
      desk.keyboard().press("Enter");
      assertThat(desk.getByText("No open reports.")).isVisible();
      Desk.expectNothingRefused(window);
    }
    assertThat(publicReviews()).isEqualTo(1);
  }

  private Page open(Window window) {
    Desk.open(window.page(), site, "flags", "admin@domtech.example", Drive.PASSWORD);
    return window.page();
  }

  private int publicReviews() {
    return Api.fresh().get("/api/v1/sites/" + site + "/reviews?page=lamp").array("/reviews").size();
  }
}
