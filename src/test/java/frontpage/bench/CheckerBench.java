package frontpage.bench;

import frontpage.checker.Checker;
import frontpage.checker.Kind;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.packs.BuiltInRules;
import frontpage.checker.packs.RulePack;
import frontpage.checker.packs.SitePack;
import frontpage.harness.LanguageTool;
import frontpage.harness.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a check costs: by itself, with the length of the text, with ten times the rules, and beside
 * java.util.regex and LanguageTool in the same run, since only ratios mean anything on a machine
 * that others use as well.
 */
@Tag("full")
class CheckerBench {

  private static final ReplyContext COMPLAINT =
      ReplyContext.builder().kind(Kind.COMPLAINT).review("The kettle leaks. Чайник течёт.").build();

  @TempDir Path folder;

  @Test
  void perThousandCharacters() {
    Report.line("%nper 1,000 characters          median µs   p99 µs");
    for (Language language : Language.values()) {
      String text = BenchText.of(language, 1_000);
      row("check, " + language.id(), Timing.of(() -> check(Checker.standard(), text), 3_000));
      row(
          "sensitive, " + language.id(),
          Timing.of(() -> Checker.standard().sensitive(text, language), 3_000));
    }
  }

  @Test
  void growthWithLength() {
    Report.line("%nlength      µs per 1,000 characters");
    for (Language language : Language.values()) {
      for (int length : new int[] {1_000, 10_000, 100_000}) {
        String text = BenchText.of(language, length);
        Timing timing = Timing.of(() -> check(Checker.standard(), text), 600_000 / length);
        Report.line(
            "  %s %,9d   %9.0f", language.id(), length, timing.median() / (length / 1000.0));
      }
    }
  }

  @Test
  void growthWithTheNumberOfRules() throws Exception {
    RulePack small = RulePack.builtIn();
    ManyRules.write(folder, 9 * Checker.standard().rules(Language.EN).size());
    RulePack large = SitePack.add(small, folder);
    Checker few = new Checker(new BuiltInRules(small));
    Checker many = new Checker(new BuiltInRules(large));
    Report.line("%nrules                         median µs   p99 µs");
    for (Language language : Language.values()) {
      String text = BenchText.of(language, 1_000);
      Timing.of(() -> check(many, text), 1_000);
      Timing one = Timing.of(() -> check(few, text), 3_000);
      Timing ten = Timing.of(() -> check(many, text), 3_000);
      row("as built in, " + language.id(), one);
      row("ten times as many, " + language.id(), ten);
      Report.line("  ten times / once            %9.2f", ten.median() / one.median());
    }
  }

  @Test
  void besideJavaUtilRegex() {
    Report.line("%nthe same phrases              median µs   p99 µs");
    for (Language language : Language.values()) {
      String text = BenchText.of(language, 1_000);
      List<Pattern> patterns = PhrasesAsRegex.of(language);
      Timing ours = Timing.of(() -> check(Checker.standard(), text), 2_000);
      Timing theirs = Timing.of(() -> count(patterns, text), 200);
      row("whole check, " + language.id(), ours);
      row(patterns.size() + " java.util.regex, " + language.id(), theirs);
      Report.line("  regex / check               %9.1f", theirs.median() / ours.median());
    }
  }

  private static int count(List<Pattern> patterns, String text) {
    int found = 0;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }

  @Test
  void besideLanguageTool() throws Exception {
    var server = LanguageTool.start();
    if (server.isEmpty()) {
      return;
    }
    try (LanguageTool tool = server.get()) {
      Report.line("%nLanguageTool, by HTTP         median µs   p99 µs");
      for (Language language : Language.values()) {
        String text = BenchText.of(language, 1_000);
        Timing ours = Timing.of(() -> check(Checker.standard(), text), 2_000);
        Timing theirs = Timing.of(() -> tool.check(text, language), 100);
        row("check, " + language.id(), ours);
        row("LanguageTool, " + language.id(), theirs);
        Report.line("  LanguageTool / check        %9.0f", theirs.median() / ours.median());
      }
      Report.line("  LanguageTool's first answer came after %.1f s", tool.startSeconds());
    }
  }

  @Test
  void startAndHeap() throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    String jar = Parts.target("frontpage-check.jar").toString();
    for (int i = 0; i < 7; i++) {
      bare.add(seconds("-version"));
      ours.add(seconds("-jar", jar, "--format", "jsonl"));
    }
    double start = median(ours) - median(bare);
    Report.line(
        "%nstart: command %.2f s, bare JVM %.2f s, difference %.2f s",
        median(ours), median(bare), start);
    Report.line("heap of the engine, both languages: %.1f MiB", heap() / 1048576.0);
  }

  /** One case in, one report out. */
  private static double seconds(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = process.getOutputStream()) {
      in.write("{\"reply\":\"Thank you.\"}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      // "java -version" ends without reading.
    }
    process.waitFor();
    return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static long heap() {
    long before = used();
    Checker checker = new Checker(new BuiltInRules());
    for (Language language : Language.values()) {
      check(checker, BenchText.of(language, 1_000));
    }
    long after = used();
    java.lang.ref.Reference.reachabilityFence(checker);
    return after - before;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Object check(Checker checker, String text) {
    return checker.check(new ReplyDraft(text), COMPLAINT);
  }

  private static void row(String name, Timing timing) {
    Report.line("  %-27s %9.0f   %6.0f", name, timing.median(), timing.p99());
  }
}
