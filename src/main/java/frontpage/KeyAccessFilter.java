package frontpage;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Finds whose key a request carries; without one, who is signed in. */
@Provider
@KeyOrStaff
@Priority(Priorities.AUTHORIZATION)
public class KeyAccessFilter implements ContainerRequestFilter {
  private static final String SCHEME = "Bearer ";

  @Context private HttpServletRequest request;
  @Inject private SiteKeys keys;
  @Inject private SignedIn signedIn;

  @Override
  public void filter(ContainerRequestContext context) {
    String sent = context.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (sent == null) {
      request.setAttribute(
          Caller.ATTRIBUTE,
          signedIn.by(request).orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN)));
      return;
    }
    boolean bearer = sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    String key = bearer ? sent.substring(SCHEME.length()).strip() : "";
    request.setAttribute(
        KeyHolder.ATTRIBUTE,
        keys.holder(key).orElseThrow(() -> Problem.of(ProblemCode.KEY_INVALID)));
  }
}
