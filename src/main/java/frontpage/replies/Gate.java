package frontpage.replies;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.checker.Checker;
import frontpage.checker.Report;
import frontpage.checker.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a reply must pass before it stands in public. It asks the checker itself; nothing that a
 * client says about its own text counts.
 */
final class Gate {
  private Gate() {}

  /**
   * A report with which the reply may be published, and the reason of an override if one was
   * needed.
   */
  record Passed(Report report, String packVersion, @Nullable String overrideReason) {}

  /**
   * @param role the caller's on this site
   * @param confirmed the second, deliberate click
   * @param overrideReason a lead's written reason, or null
   */
  static Passed pass(
      Checker checker,
      Report report,
      @Nullable Role role,
      boolean confirmed,
      @Nullable String overrideReason) {
    if (report.verdict() == Verdict.STOP) {
      boolean mayOverride = role == Role.LEAD || role == Role.ADMIN;
      boolean hasReason = overrideReason != null && !overrideReason.isBlank();
      if (!mayOverride || !hasReason || !report.overridable()) {
        throw Problem.of(ProblemCode.REPLY_STOPPED).with("report", ReportView.of(report));
      }
      return new Passed(report, checker.packVersion(), overrideReason);
    }
    if (report.verdict() == Verdict.REVISE && !confirmed) {
      throw Problem.of(ProblemCode.REPLY_NEEDS_CONFIRMATION).with("report", ReportView.of(report));
    }
    return new Passed(report, checker.packVersion(), null);
  }

  /** The caller's role on the site, null for system work such as sample data. */
  static @Nullable Role role(@Nullable Caller caller, String siteKey) {
    return caller == null ? null : caller.sites().get(siteKey);
  }
}
