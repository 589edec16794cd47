package frontpage.sites;

import frontpage.checker.RuleChoices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an admin may change of a site besides its name.
 *
 * @param origins web origins that may embed the widget, as a browser writes them
 * @param official the site's own published contacts; never flagged as a leak
 * @param brands words in capitals that are names
 * @param publicStaff names that may stand in public
 * @param rules the chosen level by rule: off, suggestion, warning or error
 * @param sectors whose stricter rules speak, as {@code health}
 */
public record SiteSettings(
    List<String> origins,
    List<String> official,
    List<String> brands,
    List<String> publicStaff,
    Map<String, String> rules,
    List<String> sectors) {
  public SiteSettings {
    origins = List.copyOf(origins);
    official = List.copyOf(official);
    brands = List.copyOf(brands);
    publicStaff = List.copyOf(publicStaff);
    // Settings that were stored before rules could be chosen have none.
    rules = rules == null ? Map.of() : Map.copyOf(rules);
    sectors = sectors == null ? List.of() : List.copyOf(sectors);
  }

  public static SiteSettings withOrigins(List<String> origins) {
    return new SiteSettings(origins, List.of(), List.of(), List.of(), Map.of(), List.of());
  }

  SiteSettings withRules(Map<String, String> chosen, List<String> trades) {
    return new SiteSettings(origins, official, brands, publicStaff, chosen, trades);
  }

  RuleChoices choices() {
    Map<String, RuleChoices.Level> levels = new HashMap<>();
    rules.forEach(
        (rule, id) -> {
          RuleChoices.Level level = RuleChoices.Level.ofId(id);
          if (level != null) {
            levels.put(rule, level);
          }
        });
    return new RuleChoices(levels);
  }
}
