package frontpage;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** The one place where a role is asked for: resources only declare with {@link DeskOnly}. */
@Provider
@DeskOnly
@Priority(Priorities.AUTHORIZATION)
public class DeskAccessFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;
  @Inject private SignedIn signedIn;

  @Override
  public void filter(ContainerRequestContext context) {
    Caller caller = signedIn.by(request).orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
    request.setAttribute(Caller.ATTRIBUTE, caller);
    Role[] wanted = rule().value();
    if (wanted.length == 0) {
      return;
    }
    String site = context.getUriInfo().getPathParameters().getFirst("site");
    if (site == null) {
      if (Arrays.stream(wanted).noneMatch(caller::hasAnywhere)) {
        throw Problem.of(ProblemCode.FORBIDDEN);
      }
      return;
    }
    Role held = caller.sites().get(site);
    if (held == null) {
      // Whether another company's site exists is not told to a stranger.
      throw Problem.of(ProblemCode.SITE_NOT_FOUND);
    }
    if (!Arrays.asList(wanted).contains(held)) {
      throw Problem.of(ProblemCode.FORBIDDEN);
    }
  }

  private DeskOnly rule() {
    DeskOnly onMethod = resource.getResourceMethod().getAnnotation(DeskOnly.class);
    return onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(DeskOnly.class);
  }
}
