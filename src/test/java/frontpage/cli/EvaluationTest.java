package frontpage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.Report;
import frontpage.checker.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures the rules on labelled replies that are not part of the project, and holds the floor that
 * was reached. Prints a table per rule; skips where the data is not mounted.
 */
class EvaluationTest {

  private final Checker checker = Checker.standard();

  /** A labelled or found place. */
  private record Place(String rule, int start, int end) {
    boolean meets(Place other) {
      return rule.equals(other.rule) && start < other.end && other.start < end;
    }
  }

  private static final class Count {
    int right;
    int wrong;
    int missed;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
  }

  private static final class Result {
    final Map<String, Count> rules = new TreeMap<>();
    final Count all = new Count();
    final Count serious = new Count();
    int cases;
    int verdicts;
    int falseErrors;
  }

  @Test
  void composedCases() throws IOException {
    Result result = measure("composed.jsonl");
    if (result == null) {
      return;
    }
    assertThat((double) result.verdicts / result.cases).as("verdicts").isGreaterThan(0.93);
    assertThat(result.serious.precision()).as("precision").isGreaterThan(0.95);
    assertThat(result.serious.recall()).as("recall").isGreaterThan(0.95);
  }

  @Test
  void realReplies() throws IOException {
    Result result = measure("labelled-real.jsonl");
    if (result == null) {
      return;
    }
    assertThat(result.all.f1()).as("F1").isGreaterThan(0.90);
    assertThat(result.falseErrors).as("replies with a false error").isZero();
  }

  private @Nullable Result measure(String file) throws IOException {
    Path data = Path.of(System.getProperty("shared.folder", "none"), "data", "replies", file);
    if (!Files.isRegularFile(data)) {
      System.out.println("SKIPPED: no labelled replies at " + data);
      return null;
    }
    Result result = new Result();
    for (String line : Files.readAllLines(data)) {
      if (Json.parse(line) instanceof Map<?, ?> json) {
        measure(json, result);
      }
    }
    print(file, result);
    return result;
  }

  private void measure(Map<?, ?> json, Result result) {
    Case one = Case.of(json, Language.EN);
    String reply = one.draft().text();
    Report report = checker.check(one.draft(), one.context());
    List<Place> wanted = places(json.get("findings"), reply);
    List<Place> contested = places(json.get("contested"), reply);
    result.cases++;
    result.verdicts += report.verdict().id().equals(json.get("verdict")) ? 1 : 0;
    boolean falseError = false;
    List<Place> found = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Place place = new Place(merged(finding.rule()), finding.start(), finding.end());
      found.add(place);
      boolean right = wanted.stream().anyMatch(place::meets);
      if (right || contested.stream().anyMatch(place::meets)) {
        continue;
      }
      count(result, place.rule()).wrong++;
      result.all.wrong++;
      result.serious.wrong += finding.severity() == Severity.SUGGESTION ? 0 : 1;
      falseError |= finding.stops();
    }
    for (Place place : wanted) {
      boolean hit = found.stream().anyMatch(place::meets);
      boolean serious = serious(place.rule());
      for (Count count : List.of(count(result, place.rule()), result.all)) {
        count.right += hit ? 1 : 0;
        count.missed += hit ? 0 : 1;
      }
      result.serious.right += hit && serious ? 1 : 0;
      result.serious.missed += !hit && serious ? 1 : 0;
    }
    result.falseErrors += falseError ? 1 : 0;
  }

  private static Count count(Result result, String rule) {
    return result.rules.computeIfAbsent(rule, r -> new Count());
  }

  /** One of the two is raised, and the label may be the other. */
  private static String merged(String rule) {
    return rule.equals("no-next-step") ? "empty-reply" : rule;
  }

  private static final List<String> SUGGESTIONS =
      List.of(
          "apology-missing",
          "apology-without-fault",
          "emoji-to-complaint",
          "hard-sentence",
          "impersonal-address",
          "nickname",
          "no-date",
          "no-greeting",
          "no-signature",
          "no-thanks",
          "off-topic",
          "officialese",
          "out-of-proportion",
          "overused-word",
          "self-apology",
          "sorry-for-delay",
          "too-many-questions",
          "voice");

  private static boolean serious(String rule) {
    return !SUGGESTIONS.contains(rule);
  }

  private static List<Place> places(@Nullable Object list, String reply) {
    List<Place> places = new ArrayList<>();
    if (list instanceof List<?> labels) {
      for (Object label : labels) {
        if (label instanceof Map<?, ?> map) {
          places.add(place(map, reply));
        }
      }
    }
    return places;
  }

  private static Place place(Map<?, ?> label, String reply) {
    String rule = merged(String.valueOf(label.get("rule")));
    if (label.get("span") instanceof List<?> span) {
      return new Place(rule, number(span.get(0)), number(span.get(1)));
    }
    String quote = label.get("quote") instanceof String text ? text : "";
    if (quote.isEmpty()) {
      return new Place(rule, 0, reply.length());
    }
    int at = reply.indexOf(quote);
    for (int i = number(label.get("n")); i > 0; i--) {
      at = reply.indexOf(quote, at + 1);
    }
    return new Place(rule, at, at + quote.length());
  }

  private static int number(@Nullable Object value) {
    return value instanceof Double number ? number.intValue() : 0;
  }

  private static void print(String file, Result result) {
    System.out.printf(
        "%n%-26s %5s %5s %5s %9s %6s %6s%n",
        file, "right", "wrong", "miss", "precision", "recall", "F1");
    result.rules.forEach((rule, count) -> print(rule, count));
    print("errors and warnings", result.serious);
    print("all", result.all);
    System.out.printf(
        "%d cases, %d verdicts right, %d with a false error%n",
        result.cases, result.verdicts, result.falseErrors);
  }

  private static void print(String name, Count count) {
    System.out.printf(
        "%-26s %5d %5d %5d %9.3f %6.3f %6.3f%n",
        name,
        count.right,
        count.wrong,
        count.missed,
        count.precision(),
        count.recall(),
        count.f1());
  }
}
