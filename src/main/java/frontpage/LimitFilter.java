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

/** Counts what is {@link Limited}, behind the filters that say who calls. */
@Provider
@Limited(Limit.CHECKS)
@Priority(Priorities.USER)
public class LimitFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;
  @Inject private Limits limits;
  @Inject private ClientAddress address;

  @Override
  public void filter(ContainerRequestContext context) {
    Limited limited = resource.getResourceMethod().getAnnotation(Limited.class);
    if (limited != null) {
      limits.take(limited.value(), who());
    }
  }

  /** Colleagues behind one address do not use up each other's share. */
  private String who() {
    if (request.getAttribute(KeyHolder.ATTRIBUTE) instanceof KeyHolder holder) {
      return holder.keyId().toString();
    }
    if (request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
      return caller.id().toString();
    }
    return address.of(request);
  }
}
