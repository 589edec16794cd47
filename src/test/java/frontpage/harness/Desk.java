package frontpage.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The desk in a browser, past the door. */
public final class Desk {
  private Desk() {}

  /**
   * Signs in and reads on in this language.
   *
   * @param address what stands behind the hash; empty for where the desk begins
   */
  public static void signIn(
      Page desk, String address, String email, String password, String language) {
    desk.navigate(Parts.running().url() + "/desk/" + address);
    signInHere(desk, email, password, language);
  }

  /** The same where the page asks for it already. */
  public static void signInHere(Page desk, String email, String password, String language) {
    desk.getByTestId("email").fill(email);
    desk.getByTestId("password").fill(password);
    desk.getByTestId("sign-in").click();
    assertThat(desk.getByTestId("view-todo")).isVisible();
    desk.getByTestId("lang-" + language).click();
    assertThat(desk.getByTestId("view-held"))
        .containsText(Words.of("desk", language).text("view.held"));
  }

  /** Signs in and opens one of a site's pages, in English. */
  public static void open(Page desk, String site, String page, String email, String password) {
    signIn(desk, "#/" + site + "/" + page, email, password, "en");
    assertThat(desk.locator(".page-title")).isVisible();
  }

  /** The desk asks who is there before anybody signed in; of that the browser complains rightly. */
  public static void expectNothingRefused(Window window) {
    assertThat(window.complaints())
        .allMatch(complaint -> complaint.contains("/api/v1/desk/session"));
  }
}
