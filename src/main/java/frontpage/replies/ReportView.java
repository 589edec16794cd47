package frontpage.replies;

import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.Move;
import frontpage.checker.Report;
import frontpage.checker.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checker's report as the desk reads it; public ids in lower case. */
public record ReportView(
    String verdict,
    boolean overridable,
    List<FindingView> findings,
    List<MoveView> moves,
    List<String> missingMoves,
    @Nullable HeadlineView headline,
    List<PromiseView> promises) {

  /** Where a rule of the product is explained; a site's own rules have no page. */
  private static final String DOCS = "/rules/";

  private static final Set<String> DOCUMENTED =
      Checker.standard().rules(Language.EN).stream()
          .map(RuleInfo::id)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @param docs the path of the page that explains the rule, or null
   */
  public record FindingView(
      String rule,
      String severity,
      int start,
      int end,
      String quote,
      boolean hidden,
      String message,
      String why,
      List<ReplacementView> replacements,
      @Nullable String docs) {}

  /** One of the two is set. */
  public record ReplacementView(@Nullable String text, @Nullable String action) {}

  public record MoveView(String move, int start, int end) {}

  public record HeadlineView(int start, int end, @Nullable String rule) {}

  /**
   * @param dueAt local date and time as promised, or null
   */
  public record PromiseView(int start, int end, @Nullable String dueAt) {}

  public static ReportView of(Report report) {
    return new ReportView(
        report.verdict().id(),
        report.overridable(),
        report.findings().stream().map(ReportView::finding).toList(),
        report.moves().stream().map(m -> new MoveView(m.move().id(), m.start(), m.end())).toList(),
        report.missingMoves().stream().map(Move::id).toList(),
        report.headline() == null
            ? null
            : new HeadlineView(
                report.headline().start(), report.headline().end(), report.headline().rule()),
        report.promises().stream()
            .map(
                p ->
                    new PromiseView(
                        p.start(), p.end(), p.dueAt() == null ? null : p.dueAt().toString()))
            .toList());
  }

  private static FindingView finding(Finding f) {
    return new FindingView(
        f.rule(),
        f.severity().id(),
        f.start(),
        f.end(),
        f.quote(),
        f.hidden(),
        f.message(),
        f.why(),
        f.replacements().stream()
            .map(r -> new ReplacementView(r.text(), r.action() == null ? null : r.action().id()))
            .toList(),
        DOCUMENTED.contains(f.rule()) ? DOCS + f.rule() + ".html" : null);
  }
}
