package frontpage.checker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a site has decided about the rules. Floors hold whatever it decided: a choice below a rule's
 * floor is not heard, so that an update which protects more needs no one's consent.
 *
 * @param levels by rule id; a rule that is not in it keeps its own severity
 */
public record RuleChoices(Map<String, Level> levels) {

  /** Every rule as its file says. */
  public static final RuleChoices NONE = new RuleChoices(Map.of());

  private static final Set<String> SENSITIVE =
      Set.of(
          "phone",
          "email",
          "order-number",
          "address",
          "full-name",
          "birth-date",
          "confidential-fact",
          "asks-for-data-in-public",
          "confirms-customer",
          "unlisted-link");

  public RuleChoices {
    levels = Map.copyOf(levels);
  }

  /** A severity, or silence; declared from the lightest to the heaviest. */
  public enum Level {
    OFF,
    SUGGESTION,
    WARNING,
    ERROR;

    /** The public id: {@code off}, {@code suggestion}, {@code warning}, {@code error}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Null when there is none of this id. */
    public static @Nullable Level ofId(String id) {
      return Arrays.stream(values()).filter(l -> l.id().equals(id)).findFirst().orElse(null);
    }

    public static Level of(Severity severity) {
      return valueOf(severity.name());
    }

    private @Nullable Severity severity() {
      return this == OFF ? null : Severity.valueOf(name());
    }
  }

  /** The levels that a site may choose for a rule, from the lightest. */
  public static List<Level> allowed(String rule) {
    Level floor = floor(rule);
    return Arrays.stream(Level.values()).filter(level -> level.compareTo(floor) >= 0).toList();
  }

  /**
   * The finding as the site wants it; null when it wants none. A place that its rule takes more
   * lightly than others (a masked card) is never made heavier than that.
   */
  public @Nullable Finding applied(Finding finding, Severity own) {
    Level level = levels.get(finding.rule());
    if (level == null || !allowed(finding.rule()).contains(level)) {
      return finding;
    }
    Severity chosen = level.severity();
    if (chosen == null) {
      return null;
    }
    boolean lighter = finding.severity().compareTo(own) < 0;
    boolean keep = lighter && finding.severity().compareTo(chosen) < 0;
    return keep ? finding : finding.withSeverity(chosen);
  }

  /** Differs whenever what was decided does; empty where nothing was. */
  public String version() {
    return levels.isEmpty() ? "" : Integer.toHexString(new TreeMap<>(levels).toString().hashCode());
  }

  private static Level floor(String rule) {
    if (Finding.neverOverridden(rule)) {
      return Level.ERROR;
    }
    return SENSITIVE.contains(rule) ? Level.WARNING : Level.OFF;
  }
}
