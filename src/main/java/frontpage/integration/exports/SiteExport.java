package frontpage.integration.exports;

import frontpage.Exportable;
import frontpage.JsonConfig;
import frontpage.Problem;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import java.util.Comparator;
import java.util.List;

/** Puts the components' lines together, and gives each line back to the component it came from. */
@ApplicationScoped
public class SiteExport {
  private static final int VERSION = 1;

  @Inject @Any private Instance<Exportable> components;

  /** The first line: which site, and which version of this format. */
  public record SiteLine(String type, int version, String key, String name, String language) {}

  /** How many lines were taken, and how many were here already. */
  public record Taken(int taken, int present) {}

  String write(Site site) {
    StringBuilder lines = new StringBuilder();
    append(lines, new SiteLine("site", VERSION, site.key(), site.name(), site.language()));
    byRank().forEach(component -> component.write(site.id(), line -> append(lines, line)));
    return lines.toString();
  }

  /** Takes a whole file or nothing of it; what is wrong is told with its line. */
  Taken take(Site site, String file) {
    List<String> lines = file.lines().toList();
    int taken = 0;
    int present = 0;
    for (int i = 0; i < lines.size(); i++) {
      try {
        String type = JsonConfig.json().fromJson(lines.get(i), Exportable.Typed.class).type();
        if (i == 0) {
          begin(type, lines.get(i));
        } else if (component(type).take(site.id(), lines.get(i))) {
          taken++;
        } else {
          present++;
        }
      } catch (JsonbException | NullPointerException | IllegalArgumentException e) {
        throw Problem.field("file", "malformed").with("line", i + 1);
      }
    }
    return new Taken(taken, present);
  }

  private static void begin(String type, String line) {
    if (!type.equals("site")
        || JsonConfig.json().fromJson(line, SiteLine.class).version() != VERSION) {
      throw Problem.field("file", "unknown-value");
    }
  }

  private Exportable component(String type) {
    return components.stream()
        .filter(c -> c.types().contains(type))
        .findFirst()
        .orElseThrow(() -> Problem.field("file", "unknown-value"));
  }

  private List<Exportable> byRank() {
    return components.stream()
        .map(Exportable.class::cast)
        .sorted(Comparator.comparingInt(Exportable::rank))
        .toList();
  }

  private static void append(StringBuilder lines, Record line) {
    lines.append(JsonConfig.json().toJson(line)).append('\n');
  }
}
