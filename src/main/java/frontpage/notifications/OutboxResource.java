package frontpage.notifications;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** What could not be sent, and sending it again. */
@Path("/desk/{site}/outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@DeskOnly({Role.ADMIN})
@Transactional
public class OutboxResource {
  private static final int SHOWN = 100;

  @Inject private Sites sites;
  @Inject private StoredOutbox outbox;
  @Inject private Event<LetterRevived> revived;
  @Inject private CurrentCaller caller;

  /** The newest dead letters, and how many letters are still on their way. */
  public record State(long waiting, List<DeadLetter> dead) {}

  @GET
  public State state(@PathParam("site") String site) {
    UUID siteId = sites.require(site).id();
    return new State(
        outbox.waiting(siteId),
        outbox.dead(siteId, SHOWN).stream().map(OutboxMessage::view).toList());
  }

  @POST
  @Path("{id}/retry")
  public void retry(@PathParam("site") String site, @PathParam("id") UUID id) {
    UUID siteId = sites.require(site).id();
    OutboxMessage message =
        outbox.revive(siteId, id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    revived.fire(new LetterRevived(siteId, id, caller.get().name(), message.kind()));
  }
}
