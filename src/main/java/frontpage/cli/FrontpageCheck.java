package frontpage.cli;

import frontpage.checker.Checker;
import frontpage.checker.Language;
import frontpage.checker.packs.RulePack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code frontpage-check}: replies in, findings out.
 *
 * <p>Exit codes: 0 nothing worse than a warning, 1 an error was found, 2 the input, the options or
 * a pack are wrong.
 */
public final class FrontpageCheck {

  private static final int FOUND = 1;
  private static final int MISUSED = 2;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;

  FrontpageCheck(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, System.in, out, err);
    out.flush();
    System.exit(code);
  }

  static int run(String[] args, InputStream in, PrintStream out, PrintStream err)
      throws IOException {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException e) {
      err.println("frontpage-check: " + e.getMessage());
      err.println(Options.USAGE);
      return MISUSED;
    }
    if (options.help()) {
      out.println(Options.USAGE);
      return 0;
    }
    FrontpageCheck check = new FrontpageCheck(options, out, err);
    return options.listRules() || options.explain() != null ? check.catalogue() : check.check(in);
  }

  private int catalogue() {
    Rules rules = Rules.load(RulePack.builtInWithExamples(), options.packs(), err);
    RuleCatalogue catalogue = new RuleCatalogue(rules.pack(), options.messages(null));
    String wanted = options.explain();
    if (wanted == null) {
      catalogue.list(out);
    } else if (!catalogue.explain(wanted, out)) {
      err.println("frontpage-check: no rule " + wanted + "; --list-rules names them all");
      return MISUSED;
    }
    return rules.refused() ? MISUSED : 0;
  }

  private int check(InputStream in) throws IOException {
    Rules rules = Rules.load(RulePack.builtIn(), options.packs(), err);
    Checker checker = rules.checker(options.off());
    int code = options.jsonl() ? lines(checker, in) : people(checker, in);
    return rules.refused() ? MISUSED : code;
  }

  private int lines(Checker checker, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    int code = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        code = Math.max(code, line(checker, line));
      } catch (IllegalArgumentException | Json.Mistake e) {
        err.println("stdin:" + number + ": " + e.getMessage());
        code = MISUSED;
      }
    }
    return code;
  }

  private int line(Checker checker, String line) {
    if (!(Json.parse(line) instanceof Map<?, ?> json)) {
      throw new IllegalArgumentException("an object is expected");
    }
    if (options.sensitive()) {
      String text = Case.text(json, "text");
      if (text == null) {
        throw new IllegalArgumentException("'text' is missing");
      }
      Language language = Language.ofTag(Case.text(json, "lang"));
      var spans = checker.personal(text, language);
      out.println(JsonLine.of(ReportJson.entities(json.get("id"), text, spans)));
      return 0;
    }
    Case one = Case.of(json, options.messages(Language.ofTag(Case.text(json, "lang"))));
    var report = checker.check(one.draft(), one.context());
    out.println(JsonLine.of(ReportJson.of(one.id(), report)));
    return report.stops().isEmpty() ? 0 : FOUND;
  }

  private int people(Checker checker, InputStream in) throws IOException {
    Lint lint = new Lint(checker, options, out);
    if (options.files().isEmpty()) {
      return lint.check("stdin", new String(in.readAllBytes(), StandardCharsets.UTF_8)) ? FOUND : 0;
    }
    int code = 0;
    for (String file : options.files()) {
      try {
        boolean errors = lint.check(file, Files.readString(Path.of(file)));
        code = Math.max(code, errors ? FOUND : 0);
      } catch (NoSuchFileException e) {
        err.println("frontpage-check: no such file: " + file);
        code = MISUSED;
      } catch (IOException e) {
        err.println("frontpage-check: not a file of UTF-8 text: " + file);
        code = MISUSED;
      }
    }
    return code;
  }
}
