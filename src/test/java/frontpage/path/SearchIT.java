package frontpage.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A moderator looks for a review of which she knows a word and a name. */
@ServerTest
@RunAsClient
class SearchIT {

  @Test
  void aSearchFindsWhatNoOpenViewHolds() {
    try (var window = Browser.window("en")) {
      Page desk = window.page();
      AtTheDesk.signIn(desk, "ira@domtech.example", "en");
      desk.getByTestId("view-held").click();
      assertThat(desk.locator("#view-name")).not().isEmpty();

      desk.keyboard().press("/");
      desk.keyboard().type("grace NEPTUNE");
      assertThat(desk.getByTestId("queue-row")).hasCount(1);
      assertThat(desk.getByTestId("queue-row")).containsText("Grace O.");
      Axe.expectNoViolations(desk);
      Shots.take(desk, "desk-search");
      desk.getByTestId("queue-row").click();
      assertThat(desk.getByTestId("review")).containsText("Neptune");

      desk.getByTestId("search").fill("neptune 100%_");
      assertThat(desk.getByTestId("queue-empty")).isVisible();
      desk.getByTestId("view-done").click();
      assertThat(desk.getByTestId("search")).hasValue("");
      assertThat(desk.getByTestId("queue-row").nth(1)).isVisible();
    }
  }
}
