package frontpage.channels.closing;

import frontpage.AlsoEscalated;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Idempotency;
import frontpage.Messages;
import frontpage.PlainText;
import frontpage.Role;
import frontpage.channels.Outcome;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.replies.Publishing;
import frontpage.replies.Reply;
import frontpage.replies.ReportView;
import frontpage.sites.Site;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public summary on the desk: check it, offer it, take it back. */
@Path("desk/{site}/threads/{id}/channel/summary")
@RequestScoped
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class ThreadSummaryResource {
  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject private Closing closing;
  @Inject private Summaries summaries;
  @Inject private Publishing publishing;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller caller;
  @Context private HttpHeaders headers;

  /** A summary that is being written. */
  public record Text(@NotNull @Size(max = 5000) @PlainText String text) {
    @Override
    public String toString() {
      return "Text[…]";
    }
  }

  /**
   * @param confirmWarnings the second, deliberate click
   */
  public record NewSummary(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = 5000) @PlainText String text,
      @Nullable Boolean confirmWarnings,
      @Nullable @Valid Reason override) {
    Publishing.Wanted followUp() {
      return new Publishing.Wanted(
          Reply.Kind.FOLLOW_UP,
          text,
          Boolean.TRUE.equals(confirmWarnings),
          override == null ? null : override.reason());
    }
  }

  /** Why a lead overrides a stop. */
  public record Reason(@NotBlank @Size(max = 2000) @PlainText String reason) {}

  @GET
  @AlsoEscalated
  public SummaryView.Newest read(@PathParam("site") String site, @PathParam("id") UUID thread) {
    return summaries.view(rooms.ofThread(sites.require(site).id(), thread));
  }

  /** As the gate will see it once the customer has agreed. */
  @POST
  @Path("check")
  public ReportView check(
      @PathParam("site") String siteKey, @PathParam("id") UUID thread, @NotNull @Valid Text text) {
    Site site = sites.require(siteKey);
    return publishing.forCustomerFirst(site, thread, text.text(), caller.get(), language());
  }

  @POST
  public Response offer(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewSummary wanted) {
    Site site = sites.require(siteKey);
    Room room = rooms.ofThreadForChange(site.id(), thread);
    String scope = "summary:" + thread;
    if (idempotency.before(scope, key, wanted).isEmpty()) {
      Summary offered =
          closing.offer(site, room, wanted.outcome(), wanted.followUp(), caller.get(), language());
      idempotency.remember(scope, key, wanted, offered.id());
    }
    return Response.status(201).entity(summaries.view(room)).build();
  }

  @DELETE
  public SummaryView.Newest withdraw(@PathParam("site") String site, @PathParam("id") UUID thread) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    closing.withdraw(room, caller.get());
    return summaries.view(room);
  }

  private String language() {
    return Messages.language(headers.getAcceptableLanguages());
  }
}
