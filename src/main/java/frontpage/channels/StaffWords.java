package frontpage.channels;

import frontpage.Messages;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Checker;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Report;
import frontpage.checker.SensitiveSpan;
import frontpage.checker.Severity;
import frontpage.checker.Verdict;
import frontpage.replies.ReportView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What staff must not write even in private: a reward for a review, a threat, an insult, and what
 * is confidential before both marks are there. Beside it stands, as a warning, what would not be
 * stored.
 */
final class StaffWords {
  private static final Set<String> STOPPED = Set.of("review-for-reward", "threat", "insult");

  private StaffWords() {}

  /**
   * @param early what is confidential and must wait, see {@link Confidence}
   * @param messages language of the findings, {@code ru} or {@code en}
   */
  static ReportView check(String text, List<SensitiveSpan> early, String messages) {
    Checker checker = Checker.standard();
    List<Finding> findings = new ArrayList<>(stopped(text, messages, checker));
    early.forEach(span -> findings.add(tooEarly(text, span, messages)));
    boolean stops = !findings.isEmpty();
    for (SensitiveSpan secret : Redaction.secrets(text, checker)) {
      findings.add(notStored(text, secret, messages));
    }
    findings.sort(Comparator.comparingInt(Finding::start));
    Verdict verdict =
        stops ? Verdict.STOP : findings.isEmpty() ? Verdict.FRONT_PAGE : Verdict.REVISE;
    return ReportView.of(new Report(findings, List.of(), List.of(), verdict, null, List.of()));
  }

  static void refuse(String text, List<SensitiveSpan> early, String messages) {
    if (!early.isEmpty() || !stopped(text, messages, Checker.standard()).isEmpty()) {
      throw Problem.of(ProblemCode.MESSAGE_STOPPED).with("report", check(text, early, messages));
    }
  }

  private static List<Finding> stopped(String text, String messages, Checker checker) {
    Language language = Language.ofTag(messages);
    ReplyContext context =
        ReplyContext.builder().messages(language == null ? Language.EN : language).build();
    return checker.check(new ReplyDraft(text), context).findings().stream()
        .filter(f -> STOPPED.contains(f.rule()) && f.stops())
        .toList();
  }

  private static Finding tooEarly(String text, SensitiveSpan place, String messages) {
    return new Finding(
        place.rule(),
        Severity.ERROR,
        place.start(),
        place.end(),
        text.substring(place.start(), place.end()),
        false,
        Messages.text(messages, "message.too-early"),
        Messages.text(messages, "message.too-early.why"),
        List.of());
  }

  private static Finding notStored(String text, SensitiveSpan secret, String messages) {
    return new Finding(
        secret.rule(),
        Severity.WARNING,
        secret.start(),
        secret.end(),
        text.substring(secret.start(), secret.end()),
        false,
        Messages.text(messages, "message.not-stored." + secret.rule()),
        Messages.text(messages, "message.not-stored.why"),
        List.of());
  }
}
