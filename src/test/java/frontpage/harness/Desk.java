package frontpage.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The desk in a browser, past the door. */
public final class Desk {
  private Desk() {}

  /** Signs in and opens one of a site's pages, in English. */
  public static void open(Page desk, String site, String page, String email, String password) {
    desk.navigate(Parts.running().url() + "/desk/#/" + site + "/" + page);
    desk.getByTestId("email").fill(email);
    desk.getByTestId("password").fill(password);
    desk.getByTestId("sign-in").click();
    assertThat(desk.getByTestId("view-todo")).isVisible();
    desk.getByTestId("lang-en").click();
    assertThat(desk.locator(".page-title")).isVisible();
  }

  /** The desk asks who is there before anybody signed in; of that the browser complains rightly. */
  public static void expectNothingRefused(Window window) {
    assertThat(window.complaints())
        .allMatch(complaint -> complaint.contains("/api/v1/desk/session"));
  }
}
