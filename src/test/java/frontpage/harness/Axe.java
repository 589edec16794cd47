package frontpage.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Accessibility as axe-core sees it, shadow roots included. */
public final class Axe {

  private Axe() {}

  /** Fails with rule, elements and advice for each violation on the page as it stands. */
  public static void expectNoViolations(Page page) {
    expectNoViolations(page, new AxeBuilder(page));
  }

  /** The same for one part of a page whose rest is not ours. */
  public static void expectNoViolations(Page page, String selector) {
    expectNoViolations(page, new AxeBuilder(page).include(selector));
  }

  private static void expectNoViolations(Page page, AxeBuilder axe) {
    var found =
        axe.setLegacyMode(true).options(onlyViolations()).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
    assertThat(found).as("accessibility of %s", page.url()).isEmpty();
  }

  /** What passed is not read, and listing every element of it costs more than finding out. */
  private static AxeRunOptions onlyViolations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }
}
