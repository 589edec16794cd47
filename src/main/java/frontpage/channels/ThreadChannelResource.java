package frontpage.channels;

import frontpage.AlsoEscalated;
import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Idempotency;
import frontpage.Messages;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.channels.ChannelResource.NewMessage;
import frontpage.channels.ChannelResource.Seen;
import frontpage.channels.ChannelViews.DeskView;
import frontpage.replies.Publishing;
import frontpage.replies.Reply;
import frontpage.replies.ReportView;
import frontpage.replies.ThreadView;
import frontpage.replies.ThreadViews;
import frontpage.reviews.Reviews;
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

/** The staff's side of a thread's private channel. Reading it is itself a recorded fact. */
@Path("desk/{site}/threads/{id}/channel")
@RequestScoped
@Transactional
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreadChannelResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Channels channels;
  @Inject private ChannelStore store;
  @Inject private Conversation conversation;
  @Inject private Confidence confidence;
  @Inject private ChannelReading reading;
  @Inject private Entrance entrance;
  @Inject private Talking talking;
  @Inject private Visits visits;
  @Inject private LiveChannels live;
  @Inject private Publishing publishing;
  @Inject private ThreadViews threadViews;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller caller;
  @Context private HttpHeaders headers;

  /**
   * @param text the public follow-up
   * @param confirmWarnings the second, deliberate click
   * @param agreedElsewhere that the customer agreed to the text by telephone or mail
   */
  public record Closing(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = 5000) @PlainText String text,
      @Nullable Boolean confirmWarnings,
      @Nullable @Valid Reason override,
      @Nullable Boolean agreedElsewhere) {
    Publishing.Wanted followUp() {
      return new Publishing.Wanted(
          Reply.Kind.FOLLOW_UP,
          text,
          Boolean.TRUE.equals(confirmWarnings),
          override == null ? null : override.reason());
    }
  }

  /** Words of a private message that is being written. */
  public record Words(@NotNull @Size(max = 5000) @PlainText String text) {
    @Override
    public String toString() {
      return "Words[…]";
    }
  }

  /**
   * @param reason why private suits the customer; stands in public
   */
  public record Opening(@NotBlank @Size(max = 500) @PlainText String reason) {}

  public record Reason(@NotBlank @Size(max = 2000) @PlainText String reason) {}

  @GET
  @AlsoEscalated
  public Response read(@PathParam("site") String siteKey, @PathParam("id") UUID thread) {
    Channel channel = store.require(sites.require(siteKey).id(), thread);
    visits.note(channel, Onlooker.of(caller.get()));
    DeskView view = reading.forStaff(channel, language());
    return Response.ok(view).build();
  }

  /** The first message of staff opens a channel that was only prepared. */
  @POST
  @AlsoEscalated
  @Path("messages")
  public Response say(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID thread,
      @NotNull @Valid NewMessage message) {
    Site site = sites.require(siteKey);
    StaffWords.refuse(
        message.text(), confidence.early(site.id(), thread, message.text()), language());
    if (message.asks()) {
      conversation.refuseSecrets(message.text());
    }
    Posted posted =
        talking.asStaff(
            site.id(),
            thread,
            caller.get(),
            message.clientId(),
            () -> conversation.typed(message.text()),
            language());
    return Response.status(posted.status()).entity(posted.message()).build();
  }

  /** What the private editor marks: what stops a message, and what would not be stored. */
  @POST
  @AlsoEscalated
  @Path("check")
  public ReportView check(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID thread,
      @NotNull @Valid Words words) {
    Site site = sites.require(siteKey);
    return StaffWords.check(
        words.text(), confidence.early(site.id(), thread, words.text()), language());
  }

  /** A member of staff is writing just now; stored nowhere. */
  @POST
  @AlsoEscalated
  @Path("typing")
  public void typing(@PathParam("site") String siteKey, @PathParam("id") UUID thread) {
    live.staffType(store.require(sites.require(siteKey).id(), thread).id());
  }

  /**
   * Opens the channel without a public reply, for a colleague or a system of the site; the reason
   * stands in public.
   */
  @POST
  public Response open(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID thread,
      @NotNull @Valid Opening opening) {
    Site site = sites.require(siteKey);
    reviews.require(site.id(), thread);
    Channel channel = channels.opened(site.id(), thread, caller.get().name());
    channel.invitedBecause(opening.reason());
    return Response.status(201).entity(reading.forStaff(channel, language())).build();
  }

  @POST
  @AlsoEscalated
  @Path("seen")
  public void seen(
      @PathParam("site") String siteKey, @PathParam("id") UUID thread, @NotNull @Valid Seen seen) {
    Channel channel = store.require(sites.require(siteKey).id(), thread);
    conversation.seen(channel, Sender.STAFF, caller.get().name(), seen.seq());
  }

  /**
   * Ends the channel in public without asking there: where nobody has come in, or the customer
   * agreed elsewhere, which is told to both sides. The follow-up passes the gate like every reply,
   * and only if it is published the channel closes.
   */
  @POST
  @Path("close")
  public ThreadView close(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid Closing closing) {
    Site site = sites.require(siteKey);
    Channel channel = store.require(site.id(), thread);
    String scope = "channel-close:" + thread;
    if (idempotency.before(scope, key, closing).isEmpty()) {
      if (channel.state() != ChannelState.OPEN) {
        throw Problem.of(ProblemCode.CONFLICT).with("current", channel.state());
      }
      Caller me = caller.get();
      boolean agreed = Boolean.TRUE.equals(closing.agreedElsewhere());
      if (!agreed && entrance.everEntered(channel)) {
        throw Problem.field("agreedElsewhere", "required");
      }
      Reply reply = publishing.publish(site, thread, closing.followUp(), me, language());
      if (agreed) {
        conversation.note(store.locked(channel), "channel.system.agreed-elsewhere", me.name());
      }
      channels.close(channel, closing.outcome(), me.name());
      idempotency.remember(scope, key, closing, reply.id());
    }
    return threadViews.of(site, thread);
  }

  private String language() {
    return Messages.language(headers.getAcceptableLanguages());
  }
}
