package frontpage.cli;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Report;
import java.io.PrintStream;

/** Prints findings as linters do. */
final class Lint {

  private final Checker checker;
  private final Options options;
  private final PrintStream out;

  Lint(Checker checker, Options options, PrintStream out) {
    this.checker = checker;
    this.options = options;
    this.out = out;
  }

  /** Whether errors were found. */
  boolean check(String file, String reply) {
    Language language = Language.detect(reply);
    ReplyContext context =
        ReplyContext.builder().rating(1).messages(options.messages(language)).build();
    Report report = checker.check(new ReplyDraft(reply, language), context);
    for (Finding finding : report.findings()) {
      if (!finding.hidden()) {
        out.println(line(file, reply, finding));
      }
    }
    return !report.stops().isEmpty();
  }

  private static String line(String file, String reply, Finding finding) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < finding.start(); i++) {
      boolean ends = reply.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return "%s:%d:%d %s %s %s"
        .formatted(file, line, column, finding.severity().id(), finding.message(), finding.rule());
  }
}
