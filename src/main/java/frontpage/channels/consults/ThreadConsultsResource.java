package frontpage.channels.consults;

import frontpage.AlsoEscalated;
import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Idempotency;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.Role;
import frontpage.channels.ChannelViews.MessageView;
import frontpage.channels.ChannelViews.PartView;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.sites.Sites;
import frontpage.threads.Threads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The colleagues who are asked about a thread. Every answer is the whole list, oldest first. */
@Path("desk/{site}/threads/{id}/consults")
@RequestScoped
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class ThreadConsultsResource {
  @Inject private Sites sites;
  @Inject private Threads threads;
  @Inject private Rooms rooms;
  @Inject private Consults consults;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * @param who name or post of the colleague; the customer reads it among those who looked in
   * @param parts ids of the private parts to show; none unless said
   * @param messages client ids of the private messages to show; none unless said
   * @param dueAt by when the answer is wanted, within 72 hours
   */
  public record NewConsult(
      @NotBlank @Size(max = 80) @PlainText String who,
      @NotBlank @Size(max = 254) @Email @PlainText String email,
      @NotBlank @Size(max = 2000) @PlainText String question,
      @Nullable @Size(max = 50) List<@NotNull UUID> parts,
      @Nullable @Size(max = 100) List<@NotNull UUID> messages,
      @NotNull Instant dueAt) {
    List<UUID> shownParts() {
      return parts == null ? List.of() : parts;
    }

    List<UUID> shownMessages() {
      return messages == null ? List.of() : messages;
    }

    /** Without card numbers and credentials, which are stored nowhere. */
    Consult.Words words() {
      return new Consult.Words(
          who.strip(),
          email.strip(),
          Rooms.withoutSecrets(question.strip()),
          shownParts(),
          shownMessages(),
          null);
    }
  }

  @GET
  @AlsoEscalated
  public ConsultViews.Listed list(@PathParam("site") String site, @PathParam("id") UUID thread) {
    UUID siteId = sites.require(site).id();
    threads.require(siteId, thread);
    List<Consult> all = consults.ofThread(thread);
    return all.isEmpty()
        ? new ConsultViews.Listed(List.of())
        : listed(rooms.ofThread(siteId, thread));
  }

  @POST
  public Response ask(
      @PathParam("site") String site,
      @PathParam("id") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewConsult wanted) {
    Caller me = caller.get();
    Room room = rooms.preparedForChange(sites.require(site).id(), thread, me.name());
    String scope = "consult:" + thread;
    if (idempotency.before(scope, key, wanted).isEmpty()) {
      expectKnown(room, wanted);
      Consult asked = consults.ask(room, wanted.words(), wanted.dueAt(), me.name());
      idempotency.remember(scope, key, wanted, asked.id());
    }
    return Response.status(201).entity(listed(room)).build();
  }

  /** Takes the question back: its link opens nothing any more. */
  @DELETE
  @Path("{consult}")
  public ConsultViews.Listed revoke(
      @PathParam("site") String site,
      @PathParam("id") UUID thread,
      @PathParam("consult") UUID consult) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    consults.revoke(room, consult, caller.get().name());
    return listed(room);
  }

  private static void expectKnown(Room room, NewConsult wanted) {
    if (!new HashSet<>(room.privateParts().stream().map(PartView::id).toList())
        .containsAll(wanted.shownParts())) {
      throw Problem.field("parts", "unknown-value");
    }
    if (!new HashSet<>(room.said().stream().map(MessageView::clientId).toList())
        .containsAll(wanted.shownMessages())) {
      throw Problem.field("messages", "unknown-value");
    }
  }

  private ConsultViews.Listed listed(Room room) {
    Instant now = clock.instant();
    return new ConsultViews.Listed(
        consults.ofThread(room.threadId()).stream().map(c -> asked(c, room, now)).toList());
  }

  private static ConsultViews.Asked asked(Consult consult, Room room, Instant now) {
    Consult.Words words = consult.words(room);
    return new ConsultViews.Asked(
        consult.id(),
        consult.state(now),
        words.who(),
        words.email(),
        words.question(),
        words.parts().size() + words.messages().size(),
        consult.askedBy(),
        consult.askedAt(),
        consult.dueAt(),
        consult.expiresAt(),
        consult.openedAt(),
        words.answer(),
        consult.endedAt());
  }
}
