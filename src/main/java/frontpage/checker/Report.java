package frontpage.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the checker has to say about one draft.
 *
 * @param findings sorted by place; overlapped ones are marked hidden but kept
 * @param moves the recognised parts of a good reply, by place
 * @param missingMoves what a review of this kind calls for and the reply lacks
 */
public record Report(
    List<Finding> findings,
    List<MoveSpan> moves,
    List<Move> missingMoves,
    Verdict verdict,
    @Nullable Headline headline,
    List<Promise> promises) {

  public Report {
    findings = List.copyOf(findings);
    moves = List.copyOf(moves);
    missingMoves = List.copyOf(missingMoves);
    promises = List.copyOf(promises);
  }

  /** The same report with what was found elsewhere, which only suggests and changes no verdict. */
  public Report withSuggestions(List<Finding> more) {
    if (more.stream().anyMatch(f -> f.severity() != Severity.SUGGESTION)) {
      throw new IllegalArgumentException("Only suggestions");
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end));
    return new Report(all, moves, missingMoves, verdict, headline, promises);
  }

  /**
   * The same with the rule's errors as warnings: for a text that whoever the rule protects will be
   * asked about before anybody else reads it.
   */
  public Report easing(String rule) {
    List<Finding> eased =
        findings.stream()
            .map(f -> f.rule().equals(rule) && f.stops() ? f.withSeverity(Severity.WARNING) : f)
            .toList();
    Severity worst =
        eased.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.SUGGESTION);
    Verdict result =
        switch (worst) {
          case ERROR -> Verdict.STOP;
          case WARNING -> Verdict.REVISE;
          case SUGGESTION -> Verdict.FRONT_PAGE;
        };
    return new Report(eased, moves, missingMoves, result, headline, promises);
  }

  /** The findings that keep the reply from being published. */
  public List<Finding> stops() {
    return findings.stream().filter(Finding::stops).toList();
  }

  /** Without findings that turned out to be false alarms; what they covered is seen again. */
  public Report without(List<Finding> cleared) {
    if (cleared.isEmpty()) {
      return this;
    }
    List<Finding> left =
        findings.stream()
            .filter(f -> !cleared.contains(f))
            .map(f -> cleared.stream().anyMatch(f::overlaps) ? f.withHidden(false) : f)
            .toList();
    Headline news = headline;
    boolean stale = news != null && cleared.stream().anyMatch(f -> f.rule().equals(news.rule()));
    return new Report(left, moves, missingMoves, Verdict.of(left), stale ? null : news, promises);
  }

  /** Whether a lead may publish it with a written reason; true also when nothing stops it. */
  public boolean overridable() {
    return findings.stream().allMatch(Finding::overridable);
  }
}
