package frontpage.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, one process for the whole run; a {@link Window} for each person.
 * Where there is none the test is skipped with a printed line, or fails with {@code
 * -Dfrontpage.requireBrowser=true}.
 */
public final class Browser {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  // No update checks, no field trials: a test talks to nobody but the service.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--no-pings",
          "--metrics-recording-only",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

  private static @Nullable Playwright playwright;
  private static com.microsoft.playwright.@Nullable Browser chromium;

  /** How long a page may take for what is expected of it, in milliseconds. */
  static final int PATIENCE = 30_000;

  private Browser() {}

  /** A new person with an own profile: 1280 × 900, light, English. */
  public static Window window() {
    return window("en");
  }

  /** A new person with an own profile, whose browser prefers {@code ru} or {@code en}. */
  public static Window window(String language) {
    return new Window(chromium(), language);
  }

  /** A new person whose browser runs no scripts. */
  public static Window windowWithoutScripts() {
    return new Window(
        chromium(),
        new NewContextOptions()
            .setViewportSize(1280, 900)
            .setLocale("en")
            .setJavaScriptEnabled(false));
  }

  /** A person with a small phone: 320 × 720, touched by fingers. */
  public static Window phone(String language) {
    return new Window(
        chromium(),
        new NewContextOptions()
            .setViewportSize(320, 720)
            .setLocale(language)
            .setHasTouch(true)
            .setIsMobile(true));
  }

  private static com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      var path = find().orElseThrow(Browser::missing);
      // Two noisy cores: what a person would wait for is not what is tested here.
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(ARGUMENTS));
    }
    return chromium;
  }

  private static Optional<Path> find() {
    return Stream.concat(Stream.ofNullable(System.getenv("FRONTPAGE_CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static RuntimeException missing() {
    var line =
        "No Chromium on this machine (looked at " + PLACES.get(0) + " and FRONTPAGE_CHROMIUM)";
    if (Boolean.getBoolean("frontpage.requireBrowser")) {
      throw new AssertionError(line);
    }
    System.out.println(line + ": browser tests are skipped.");
    return Assumptions.abort(line);
  }

  static void closeAll() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      chromium = null;
    }
  }
}
