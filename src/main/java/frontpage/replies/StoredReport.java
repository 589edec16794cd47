package frontpage.replies;

import frontpage.JsonConfig;
import frontpage.checker.Report;
import java.util.List;

/**
 * What stays of a report beside a published reply: rules and places, no quoted text, since a quote
 * could be the very thing that was to be kept private.
 */
public record StoredReport(String verdict, List<Place> findings, List<MovePlace> moves) {
  /** A finding without its words. */
  public record Place(String rule, String severity, int start, int end, boolean hidden) {}

  /** A recognised move. */
  public record MovePlace(String move, int start, int end) {}

  static String write(Report report) {
    return JsonConfig.json()
        .toJson(
            new StoredReport(
                report.verdict().id(),
                report.findings().stream()
                    .map(
                        f -> new Place(f.rule(), f.severity().id(), f.start(), f.end(), f.hidden()))
                    .toList(),
                report.moves().stream()
                    .map(m -> new MovePlace(m.move().id(), m.start(), m.end()))
                    .toList()));
  }

  static StoredReport read(String json) {
    return JsonConfig.json().fromJson(json, StoredReport.class);
  }
}
