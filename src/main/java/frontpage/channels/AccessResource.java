package frontpage.channels;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who may be in a channel and who they are, from the staff's side. */
@Path("desk/{site}/threads/{id}/channel")
@RequestScoped
@Transactional
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessResource {
  @Inject private Sites sites;
  @Inject private ChannelStore store;
  @Inject private Access access;
  @Inject private CurrentCaller caller;

  /**
   * @param record which record outside this thread matched: "customer file, order of 3 May"
   */
  public record Checked(@NotBlank @Size(max = 200) @PlainText String record) {
    @Override
    public String toString() {
      return "Checked[…]";
    }
  }

  /** Ends what one browser may do; the customer sees it. */
  @DELETE
  @Path("devices/{device}")
  public void revoke(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @PathParam("device") UUID device) {
    access.revoke(channel(siteKey, id), device, caller.get().name());
  }

  /** Ends the letters' links so far and sends another letter. */
  @POST
  @Path("letter")
  public void sendAgain(@PathParam("site") String siteKey, @PathParam("id") UUID id) {
    Channel channel = store.locked(channel(siteKey, id));
    if (channel.state() != ChannelState.OPEN || !channel.hasAddress()) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    access.sendAgain(channel, caller.get().name());
  }

  /** Says that the customer is who they say, and by which record. */
  @POST
  @Path("checked")
  public void checked(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID id,
      @NotNull @Valid Checked checked) {
    Caller me = caller.get();
    access.checked(store.locked(channel(siteKey, id)), me, checked.record());
  }

  private Channel channel(String siteKey, UUID id) {
    return store.require(sites.require(siteKey).id(), id);
  }
}
