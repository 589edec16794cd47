package frontpage.cli;

import frontpage.checker.Finding;
import frontpage.checker.Headline;
import frontpage.checker.Move;
import frontpage.checker.MoveSpan;
import frontpage.checker.Promise;
import frontpage.checker.Replacement;
import frontpage.checker.Report;
import frontpage.checker.SensitiveSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape in which reports leave the command line. */
final class ReportJson {

  private ReportJson() {}

  static Map<String, @Nullable Object> of(@Nullable Object id, Report report) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("verdict", report.verdict().id());
    json.put("findings", report.findings().stream().map(ReportJson::finding).toList());
    json.put("moves", report.moves().stream().map(ReportJson::move).toList());
    json.put("missingMoves", report.missingMoves().stream().map(Move::id).toList());
    json.put("headline", headline(report.headline()));
    json.put("promises", report.promises().stream().map(ReportJson::promise).toList());
    return json;
  }

  static Map<String, @Nullable Object> entities(
      @Nullable Object id, String text, List<SensitiveSpan> spans) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("entities", spans.stream().map(span -> entity(text, span)).toList());
    return json;
  }

  private static Map<String, Object> entity(String text, SensitiveSpan span) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", span.rule());
    json.put("start", span.start());
    json.put("end", span.end());
    json.put("quote", text.substring(span.start(), span.end()));
    return json;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", finding.rule());
    json.put("severity", finding.severity().id());
    json.put("start", finding.start());
    json.put("end", finding.end());
    json.put("quote", finding.quote());
    json.put("hidden", finding.hidden());
    json.put("message", finding.message());
    json.put("why", finding.why());
    json.put("replacements", finding.replacements().stream().map(ReportJson::replacement).toList());
    return json;
  }

  private static Map<String, Object> replacement(Replacement replacement) {
    Replacement.Action action = replacement.action();
    return action == null
        ? Map.of("text", String.valueOf(replacement.text()))
        : Map.of("action", action.id());
  }

  private static Map<String, Object> move(MoveSpan move) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("move", move.move().id());
    json.put("start", move.start());
    json.put("end", move.end());
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> headline(@Nullable Headline headline) {
    if (headline == null) {
      return null;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("start", headline.start());
    json.put("end", headline.end());
    json.put("rule", headline.rule());
    return json;
  }

  private static Map<String, @Nullable Object> promise(Promise promise) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("start", promise.start());
    json.put("end", promise.end());
    json.put("dueAt", promise.dueAt() == null ? null : promise.dueAt().toString());
    return json;
  }
}
