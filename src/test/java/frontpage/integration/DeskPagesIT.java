package frontpage.integration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.proof.Drive;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An integrator at the desk: what to copy, whether it works, and reviews from elsewhere. */
@Tag("once")
@ServerTest
@RunAsClient
class DeskPagesIT {
  @Test
  void theInstallPagePrintsWhatToCopyAndTestsTheConnection() {
    try (var window = Browser.window()) {
      Page desk = window.page();
      open(desk, "domtech", "install");
      desk.getByTestId("install-page").fill("/blog/kettle.html");
      assertThat(desk.getByTestId("code-element")).containsText("integrity=\"sha384-");
      assertThat(desk.getByTestId("code-link"))
          .containsText("/p/domtech/~2Fblog~2Fkettle~2Ehtml\"");
      assertThat(desk.getByTestId("code-csp")).containsText("connect-src");
      desk.getByTestId("install-test").click();
      assertThat(desk.getByTestId("install-results").locator("li.good")).hasCount(3);
      Axe.expectNoViolations(desk);
      Shots.take(desk, "desk-install");
      Desk.expectNothingRefused(window);
    }
  }

  @Test
  void anImportIsTriedAndThenTaken() {
    String site = Drive.newSite(Drive.admin(), "en");
    try (var window = Browser.window()) {
      Page desk = window.page();
      open(desk, site, "imports");
      desk.getByTestId("import-format").selectOption("csv");
      desk.getByTestId("import-page").fill("lamp");
      desk.getByTestId("import-column-text").fill("words");
      desk.getByTestId("import-column-date").fill("day");
      desk.getByTestId("import-column-author").fill("who");
      desk.getByTestId("import-file")
          .setInputFiles(
              new FilePayload(
                  "old.csv",
                  "text/csv",
                  "words,day,who\nWarm light,2026-01-02,Ada\n,2026-01-02,Bea\n"
                      .getBytes(StandardCharsets.UTF_8)));
      desk.getByTestId("import-try").click();
      assertThat(desk.getByTestId("import-rows").locator("tbody tr")).hasCount(2);
      Axe.expectNoViolations(desk);
      Shots.take(desk, "desk-imports");
      desk.getByTestId("import-start").click();
      assertThat(desk.getByTestId("import-counts")).containsText("brought in: 1");
      Desk.expectNothingRefused(window);
    }
  }

  private static void open(Page desk, String site, String page) {
    Desk.open(desk, site, page, "admin@domtech.example", Drive.PASSWORD);
  }
}
