package frontpage.cli;

import frontpage.checker.Language;
import frontpage.checker.packs.Example;
import frontpage.checker.packs.RulePack;
import frontpage.checker.rules.RuleSpec;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Tells which rules there are, and what one of them wants. */
final class RuleCatalogue {

  /** As many examples of each sort as fit on a screen. */
  private static final int SHOWN = 3;

  private final RulePack pack;
  private final Language language;

  RuleCatalogue(RulePack pack, Language language) {
    this.pack = pack;
    this.language = language;
  }

  void list(PrintStream out) {
    rules().forEach(r -> out.printf("%-24s %-10s %s%n", r.id(), severity(r), words(r).message()));
  }

  /** False when there is no such rule. */
  boolean explain(String id, PrintStream out) {
    RuleSpec rule = rules().filter(r -> r.id().equals(id)).findFirst().orElse(null);
    if (rule == null) {
      return false;
    }
    out.println(id + " (" + severity(rule) + ")");
    out.println(words(rule).message());
    out.println(words(rule).why());
    print(out, "flagged:", examples(id, true).map(RuleCatalogue::marked).toList());
    print(out, "passes:", examples(id, false).map(Example::text).toList());
    return true;
  }

  private Stream<RuleSpec> rules() {
    return pack.specs().values().stream().filter(r -> r.severity() != null);
  }

  private Stream<Example> examples(String id, boolean flags) {
    return pack.examples(language)
        .filter(e -> e.rule().equals(id) && e.flags() == flags)
        .limit(SHOWN);
  }

  private static void print(PrintStream out, String title, List<String> texts) {
    if (!texts.isEmpty()) {
      out.println();
      out.println(title);
      texts.forEach(text -> out.println("  " + text.replace("\n", "\n  ")));
    }
  }

  private static String marked(Example example) {
    String text = example.text();
    return text.substring(0, example.start())
        + Example.OPEN
        + text.substring(example.start(), example.end())
        + Example.CLOSE
        + text.substring(example.end());
  }

  private RuleSpec.Words words(RuleSpec rule) {
    RuleSpec.Words words = rule.words().get(language);
    if (words == null) {
      throw new IllegalStateException(rule.id() + " says nothing in " + language);
    }
    return words;
  }

  private static String severity(RuleSpec rule) {
    return rule.severity() == null ? "" : rule.severity().id();
  }
}
