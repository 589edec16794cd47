package frontpage.sites;

import java.util.List;

/**
 * What an admin may change of a site besides its name.
 *
 * @param origins web origins that may embed the widget, as a browser writes them
 * @param official the site's own published contacts; never flagged as a leak
 * @param brands words in capitals that are names
 * @param publicStaff names that may stand in public
 */
public record SiteSettings(
    List<String> origins, List<String> official, List<String> brands, List<String> publicStaff) {
  public SiteSettings {
    origins = List.copyOf(origins);
    official = List.copyOf(official);
    brands = List.copyOf(brands);
    publicStaff = List.copyOf(publicStaff);
  }

  public static SiteSettings withOrigins(List<String> origins) {
    return new SiteSettings(origins, List.of(), List.of(), List.of());
  }
}
