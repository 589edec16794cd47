package frontpage;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one place where a role is asked for: resources only declare with {@link DeskOnly}. */
@Provider
@DeskOnly
@Priority(Priorities.AUTHORIZATION)
public class DeskAccessFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;
  @Inject private SignedIn signedIn;
  @Inject private Escalations escalations;

  @Override
  public void filter(ContainerRequestContext context) {
    Caller caller = signedIn.by(request).orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
    request.setAttribute(Caller.ATTRIBUTE, caller);
    Role[] wanted = Objects.requireNonNull(annotation(DeskOnly.class)).value();
    if (wanted.length == 0) {
      return;
    }
    var path = context.getUriInfo().getPathParameters();
    String site = path.getFirst("site");
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
    boolean brought =
        annotation(AlsoEscalated.class) != null
            && held == Role.EXECUTIVE
            && isWith(caller, site, path);
    if (!brought && !Arrays.asList(wanted).contains(held)) {
      throw Problem.of(ProblemCode.FORBIDDEN);
    }
  }

  private boolean isWith(Caller caller, String site, MultivaluedMap<String, String> path) {
    try {
      return escalations.isWith(caller.id(), site, UUID.fromString(path.getFirst("id")));
    } catch (IllegalArgumentException e) {
      // No thread's id: then it was brought to nobody.
      return false;
    }
  }

  /** The method's, else its class's. */
  private <A extends Annotation> @Nullable A annotation(Class<A> type) {
    A onMethod = resource.getResourceMethod().getAnnotation(type);
    return onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(type);
  }
}
