package frontpage.notifications;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.EventStream;
import frontpage.Role;
import frontpage.sites.Sites;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Set;
import java.util.UUID;

/**
 * The desk's live events: {@code queue}, {@code thread} and {@code channel} with {@code
 * {"thread":"<id>"}}, and a {@code heartbeat} at once and every 15 seconds.
 */
@Path("/desk/{site}/events")
@RequestScoped
@Transactional
public class LiveResource {
  static final Set<Role> ROLES = Set.of(Role.MODERATOR, Role.LEAD, Role.ADMIN, Role.AUDITOR);

  @Inject private Sites sites;
  @Inject private OpenDesks desks;
  @Resource private ManagedExecutorService executor;
  @Inject private CurrentCaller caller;
  @Context private HttpServletResponse response;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN, Role.AUDITOR})
  public void events(@PathParam("site") String site, @Context SseEventSink sink, @Context Sse sse) {
    UUID siteId = sites.require(site).id();
    response.setHeader("Cache-Control", "no-store");
    // Proxies that gather an answer before they pass it on would make the events late.
    response.setHeader("X-Accel-Buffering", "no");
    desks.add(
        new DeskStream(
            siteId, site, caller.get(), new EventStream(EventStream.wire(sink, sse), executor)));
  }
}
