package frontpage.cli;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.Report;
import frontpage.checker.Severity;
import frontpage.checker.packs.RulePack;
import frontpage.checker.rules.RuleSpec;
import frontpage.cli.LabelledReply.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The checker's findings beside the labels of a collection, per rule, language and severity. */
final class Measurement {

  private static final Map<String, RuleSpec> SPECS = RulePack.builtIn().specs();

  private final String name;
  private final boolean suggestionsComplete;
  private final Map<String, Map<Language, Score>> rules = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private int cases;
  private int verdicts;
  private int falseErrors;

  /**
   * @param suggestionsComplete whether a suggestion that has no label is a false alarm
   */
  Measurement(String name, boolean suggestionsComplete) {
    this.name = name;
    this.suggestionsComplete = suggestionsComplete;
  }

  void take(Checker checker, LabelledReply reply) {
    Report report = checker.check(reply.one().draft(), reply.one().context());
    cases++;
    if (report.verdict().id().equals(reply.verdict())) {
      verdicts++;
    } else if (reply.verdict() != null) {
      misses.add(reply.id() + " verdict " + report.verdict().id() + " for " + reply.verdict());
    }
    List<Place> found = new ArrayList<>();
    boolean falseError = false;
    for (Finding finding : report.findings()) {
      Place place = Place.of(finding.rule(), finding.start(), finding.end());
      found.add(place);
      boolean right = reply.wanted().stream().anyMatch(place::meets);
      if (!right && (open(finding) || reply.contested().stream().anyMatch(place::meets))) {
        continue;
      }
      if (!right) {
        score(place.rule(), reply.language()).found(false);
        misses.add(reply.id() + " wrong " + place.rule() + " «" + finding.quote() + "»");
        falseError |= finding.stops();
      }
    }
    for (Place place : reply.wanted()) {
      if (found.stream().anyMatch(place::meets)) {
        score(place.rule(), reply.language()).found(true);
      } else {
        score(place.rule(), reply.language()).missed();
        String quote = reply.one().draft().text().substring(place.start(), place.end());
        misses.add(reply.id() + " missed " + place.rule() + " «" + quote + "»");
      }
    }
    falseErrors += falseError ? 1 : 0;
  }

  private boolean open(Finding finding) {
    return finding.severity() == Severity.SUGGESTION && !suggestionsComplete;
  }

  private Score score(String rule, Language language) {
    return rules
        .computeIfAbsent(rule, r -> new TreeMap<>())
        .computeIfAbsent(language, l -> new Score());
  }

  /** The sum over the rules and languages that are asked for. */
  Score sum(BiPredicate<String, Language> asked) {
    Score sum = new Score();
    rules.forEach(
        (rule, languages) ->
            languages.forEach(
                (language, score) -> {
                  if (asked.test(rule, language)) {
                    sum.add(score);
                  }
                }));
    return sum;
  }

  Score serious(Language language) {
    return sum((rule, l) -> l == language && severity(rule) != Severity.SUGGESTION);
  }

  Score of(Language language, Severity severity) {
    return sum((rule, l) -> l == language && severity(rule) == severity);
  }

  Score errors() {
    return sum((rule, l) -> severity(rule) == Severity.ERROR);
  }

  Score of(String rule) {
    return sum((r, l) -> r.equals(rule));
  }

  Stream<String> rules() {
    return rules.keySet().stream();
  }

  double verdicts() {
    return (double) verdicts / Math.max(1, cases);
  }

  double falseErrors() {
    return (double) falseErrors / Math.max(1, cases);
  }

  private static Severity severity(String rule) {
    RuleSpec spec = SPECS.get(rule);
    Severity severity = spec == null ? null : spec.severity();
    if (severity == null) {
      throw new IllegalStateException("No rule of this name: " + rule);
    }
    return severity;
  }

  /** The table, then every miss. */
  void print() {
    System.out.println();
    System.out.println(Score.header(name));
    rules().forEach(rule -> System.out.println(of(rule).line(rule)));
    for (Language language : Language.values()) {
      for (Severity severity : Severity.values()) {
        Score score = of(language, severity);
        System.out.println(score.line(language.id() + " " + severity.id() + "s"));
      }
    }
    System.out.println(sum((rule, language) -> true).line("all"));
    System.out.printf(
        "%d cases, %d verdicts right, %d with a false error%n", cases, verdicts, falseErrors);
    misses.forEach(miss -> System.out.println("  " + miss.replace('\n', ' ')));
  }
}
