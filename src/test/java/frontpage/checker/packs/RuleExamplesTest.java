package frontpage.checker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

  private final RulePack pack = RulePack.builtInWithExamples();
  private final BuiltInRules rules = new BuiltInRules(pack);

  @Test
  void everyExampleOfEveryRuleHolds() {
    List<String> broken = new ArrayList<>();
    for (Language language : Language.values()) {
      Variants.withExamples(pack, language)
          .forEach(
              example -> {
                List<Finding> found =
                    rules
                        .check(new ReplyDraft(example.text(), language), example.context())
                        .findings()
                        .stream()
                        .filter(f -> f.rule().equals(example.rule()))
                        .toList();
                boolean holds =
                    example.flags()
                        ? found.stream()
                            .anyMatch(f -> f.start() == example.start() && f.end() == example.end())
                        : found.isEmpty();
                if (!holds) {
                  broken.add(example.place() + " «" + example.text() + "» found " + found);
                }
              });
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void warningsAndErrorsHaveExamplesInBothLanguages() {
    List<String> poor = new ArrayList<>();
    pack.specs()
        .forEach(
            (id, spec) -> {
              if (spec.severity() == null || spec.severity() == Severity.SUGGESTION) {
                return;
              }
              for (Language language : Language.values()) {
                long flag = count(id, language, true);
                long pass = count(id, language, false);
                if (!id.equals("copied-reply") && (flag < 6 || pass < 6)) {
                  poor.add(id + " " + language + " " + flag + "/" + pass);
                }
              }
            });
    assertThat(poor).isEmpty();
  }

  private long count(String rule, Language language, boolean flags) {
    return pack.examples(language)
        .filter(e -> e.rule().equals(rule) && e.flags() == flags)
        .map(Example::place)
        .distinct()
        .count();
  }

  @Test
  void theIndexListsEveryFile() throws IOException, URISyntaxException {
    Path index = Path.of(RulePack.class.getResource("/frontpage/checker/index.txt").toURI());
    Path root = Objects.requireNonNull(index.getParent());
    List<String> listed = Files.readAllLines(root.resolve("index.txt"), StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.walk(root)) {
      List<String> present =
          files
              .filter(f -> f.toString().endsWith(".yaml") && root.relativize(f).getNameCount() > 1)
              .map(f -> root.relativize(f).toString().replace('\\', '/'))
              .toList();
      assertThat(listed).containsExactlyInAnyOrderElementsOf(present);
    }
  }
}
