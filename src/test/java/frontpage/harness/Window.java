package frontpage.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's browser profile with one page, and everything that the page complained about. */
public final class Window implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Window(com.microsoft.playwright.Browser browser, String language) {
    this(browser, new NewContextOptions().setViewportSize(1280, 900).setLocale(language));
  }

  Window(com.microsoft.playwright.Browser browser, NewContextOptions options) {
    context =
        browser.newContext(
            options.setTimezoneId("Europe/Berlin").setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(Browser.PATIENCE);
    page = newPage();
  }

  /** The page that every window has. */
  public Page page() {
    return page;
  }

  /** One more page of the same person. */
  public Page newPage() {
    var another = context.newPage();
    another.onPageError(error -> complaints.add("script error: " + error));
    another.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
          }
        });
    return another;
  }

  /** The profile: its cookies, its storage, its network. */
  public BrowserContext context() {
    return context;
  }

  /**
   * Script errors, console errors and warnings so far; a violated Content-Security-Policy is among
   * them.
   */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What a failed test leaves: a picture of each page and what they complained about. */
  public void tell(String name) {
    for (int i = 0; i < context.pages().size(); i++) {
      Shots.one(context.pages().get(i), "failed-" + name + "-" + i);
    }
    complaints.forEach(complaint -> System.out.println(name + ": " + complaint));
  }

  /** Fails when any page of this window complained. */
  public void expectNoComplaints() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
