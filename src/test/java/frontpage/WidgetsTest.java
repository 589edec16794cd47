package frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.NodeTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The TypeScript below {@code widgets}: types, house rules, unit tests. */
class WidgetsTest {

  private static NodeTools tools;

  @BeforeAll
  static void unpack() throws IOException {
    tools = NodeTools.unpack();
  }

  @Test
  void typesAreRight() throws Exception {
    passes(tools.tsc("-p", "widgets/tsconfig.json", "--pretty", "false"));
  }

  @Test
  void houseRulesAreKept() throws Exception {
    passes(tools.node(List.of("widgets/lint/lint.mjs", tools.compiler().toString())));
  }

  @Test
  void unitTestsPass() throws Exception {
    var arguments = new ArrayList<>(List.of("--test", "--test-reporter=spec"));
    try (var files = Files.walk(Path.of("widgets/test"))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".test.ts"))
          .sorted()
          .forEach(arguments::add);
    }
    assertThat(arguments).as("tests below widgets/test").hasSizeGreaterThan(2);
    passes(tools.node(arguments));
  }

  private static void passes(NodeTools.Outcome outcome) {
    assertThat(outcome.code()).as("%s", outcome.output()).isZero();
  }
}
