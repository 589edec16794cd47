package frontpage;

import java.util.Map;
import java.util.UUID;

/**
 * The signed-in staff member of this request.
 *
 * @param sites role by site key
 */
public record Caller(
    UUID id, UUID session, String name, String title, String language, Map<String, Role> sites) {
  /** Where the sign-in mechanism leaves the caller for the REST layer. */
  public static final String ATTRIBUTE = "frontpage.caller";

  public Caller {
    sites = Map.copyOf(sites);
  }

  public boolean hasAnywhere(Role role) {
    return sites.containsValue(role);
  }
}
