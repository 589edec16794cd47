package frontpage;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Writes that a cookie authorises (desk, channel, consult, and a check without a key) must carry a
 * header that no form and no foreign page can send without a preflight, which those paths never
 * answer.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SameSiteFilter implements ContainerRequestFilter {
  static final String HEADER = "X-Frontpage-Request";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext context) {
    String path = context.getUriInfo().getPath();
    boolean byCookie =
        path.startsWith("desk/")
            || path.equals("channel")
            || path.startsWith("channel/")
            || path.startsWith("consult/")
            || (path.equals("check") && context.getHeaderString("Authorization") == null);
    if (!byCookie || SAFE.contains(context.getMethod())) {
      return;
    }
    String fetchSite = context.getHeaderString("Sec-Fetch-Site");
    boolean foreign = fetchSite != null && !fetchSite.equals("same-origin");
    if (foreign || context.getHeaderString(HEADER) == null) {
      throw Problem.of(ProblemCode.CSRF);
    }
  }
}
