package frontpage.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the widget costs the page around it: the demo page with and without it, in turns, in one
 * run. Figures of different machines do not compare; that nothing moves is held.
 */
@Tag("full")
@ServerTest
@RunAsClient
class FiguresIT {
  private static final int ROUNDS = 5;

  private static final String WATCH =
      """
      window.figures = { lcp: 0, cls: 0, tasks: 0, longest: 0 };
      const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      watch('largest-contentful-paint', (e) => { window.figures.lcp = e.startTime; });
      watch('layout-shift', (e) => { window.figures.cls += e.value; });
      watch('longtask', (e) => { window.figures.tasks += 1; window.figures.longest = Math.max(window.figures.longest, e.duration); });
      """;

  private record Figures(
      double lcp, double cls, int tasks, double longest, int requests, long bytes) {
    @Override
    public String toString() {
      return "LCP %5.0f ms   CLS %.4f   long tasks %d (longest %3.0f ms)   requests %2d   bytes %7d"
          .formatted(lcp, cls, tasks, longest, requests, bytes);
    }
  }

  @Test
  void thePageWithAndWithoutTheWidget() throws IOException {
    List<Figures> without = new ArrayList<>();
    List<Figures> with = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      without.add(visit(false));
      with.add(visit(true));
    }
    String told =
        String.format(
            Locale.ROOT,
            "demo page, median of %d%n  without  %s%n  with     %s%n",
            ROUNDS,
            median(without),
            median(with));
    System.out.print(told);
    Files.writeString(Parts.target("figures.txt"), told);
    assertThat(with).allSatisfy(one -> assertThat(one.cls()).isZero());
  }

  private static Figures median(List<Figures> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Figures::lcp))
        .toList()
        .get(rounds.size() / 2);
  }

  private static Figures visit(boolean withWidget) {
    List<Long> bytes = new ArrayList<>();
    try (Window reader = Browser.window("en")) {
      Page page = reader.page();
      CDPSession wire = reader.context().newCDPSession(page);
      wire.send("Network.enable");
      wire.on(
          "Network.loadingFinished",
          (JsonObject event) -> bytes.add(event.get("encodedDataLength").getAsLong()));
      page.addInitScript(WATCH);
      if (!withWidget) {
        page.route("**/en.html", FiguresIT::withoutScript);
      }
      page.navigate(Parts.running().shopUrl() + "/en.html");
      page.locator("#reviews").scrollIntoViewIfNeeded();
      if (withWidget) {
        assertThat(page.getByText("Write a review")).isVisible();
      }
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      @SuppressWarnings("unchecked") // what the script above made
      Map<String, Number> seen = (Map<String, Number>) page.evaluate("window.figures");
      return new Figures(
          seen.getOrDefault("lcp", 0).doubleValue(),
          seen.getOrDefault("cls", 0).doubleValue(),
          seen.getOrDefault("tasks", 0).intValue(),
          seen.getOrDefault("longest", 0).doubleValue(),
          bytes.size(),
          bytes.stream().mapToLong(Long::longValue).sum());
    }
  }

  private static void withoutScript(Route route) {
    var page = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(page)
            .setBody(page.text().replaceAll("<script[^>]*></script>", "")));
  }
}
