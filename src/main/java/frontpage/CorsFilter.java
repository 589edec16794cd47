package frontpage;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the pages of a site's own list read and write its public API, and no other page. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class CorsFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Pattern SITE = Pattern.compile("sites/([^/]{1,64})(/.*)?");
  private static final String ALLOWED = "frontpage.origin";

  @Inject private Origins origins;

  @Override
  public void filter(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    String site = site(request);
    if (origin == null || site == null) {
      return;
    }
    if (!origins.siteExists(site)) {
      throw Problem.of(ProblemCode.SITE_NOT_FOUND);
    }
    if (!origins.allows(site, origin) && !isOwn(request, origin)) {
      throw Problem.of(ProblemCode.ORIGIN_NOT_ALLOWED);
    }
    request.setProperty(ALLOWED, origin);
    if (request.getMethod().equals("OPTIONS")) {
      request.abortWith(
          Response.noContent()
              .header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
              .header(
                  "Access-Control-Allow-Headers",
                  "Content-Type, Accept-Language, Idempotency-Key, X-Author-Key, X-Proof,"
                      + " If-None-Match")
              .header("Access-Control-Max-Age", "7200")
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    if (site(request) != null) {
      headers.add("Vary", "Origin");
    }
    if (request.getProperty(ALLOWED) instanceof String origin) {
      headers.putSingle("Access-Control-Allow-Origin", origin);
      headers.putSingle("Access-Control-Expose-Headers", "ETag, Location, Retry-After");
    }
  }

  private static @Nullable String site(ContainerRequestContext request) {
    Matcher path = SITE.matcher(request.getUriInfo().getPath());
    return path.matches() ? path.group(1) : null;
  }

  private static boolean isOwn(ContainerRequestContext request, String origin) {
    URI base = request.getUriInfo().getBaseUri();
    return origin.equals(base.getScheme() + "://" + base.getAuthority());
  }
}
