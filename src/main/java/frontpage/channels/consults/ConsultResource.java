package frontpage.channels.consults;

import frontpage.ClientAddress;
import frontpage.Messages;
import frontpage.Outbox;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Secret;
import frontpage.SessionCookie;
import frontpage.channels.ChannelViews.MessageView;
import frontpage.channels.ChannelViews.PartView;
import frontpage.channels.EnterLimit;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.channels.files.StoredFiles;
import frontpage.reviews.ReviewViews;
import frontpage.reviews.Reviews;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The colleague's side: a link, the code from a second letter, then a cookie of this origin. */
@Path("consult")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultResource {
  private static final SessionCookie COOKIE =
      new SessionCookie("frontpage-consult", "Strict", Consult.LONGEST);

  @Inject private Consults consults;
  @Inject private Rooms rooms;
  @Inject private Reviews reviews;
  @Inject private ReviewViews reviewViews;
  @Inject private Sites sites;
  @Inject private Outbox outbox;
  @Inject private StoredFiles files;
  @Inject private EnterLimit limit;
  @Inject private ClientAddress client;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;

  public record Link(@NotBlank @Size(max = 100) String link) {
    @Override
    public String toString() {
      return "Link[…]";
    }
  }

  /**
   * @param code what the second letter said; absent for a browser that typed one before
   */
  public record Code(
      @NotBlank @Size(max = 100) String link, @Nullable @Size(max = 20) String code) {
    @Override
    public String toString() {
      return "Code[…]";
    }
  }

  public record Answer(@NotBlank @Size(max = 5000) @PlainText String answer) {
    @Override
    public String toString() {
      return "Answer[…]";
    }
  }

  /** Sends a code to the address that was asked, wherever the link was passed on to. */
  @POST
  @Path("code")
  public ConsultViews.CodeSent sendCode(@NotNull @Valid Link wanted) {
    Held held = held(wanted.link());
    if (!held.consult().mayHaveCode()) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
    held.consult().codeAsked();
    outbox.put(held.consult().siteId(), ConsultLetters.CODE, held.consult().id());
    return ConsultViews.CodeSent.to(held.words().email());
  }

  /** A wrong try counts although it is refused. */
  @POST
  @Path("enter")
  @Transactional(dontRollbackOn = Problem.class)
  public ConsultViews.Question enter(@NotNull @Valid Code key) {
    Held held = held(key.link());
    if (key.code() != null) {
      enter(held, key.code());
    } else if (browser().filter(held.consult()::isOf).isEmpty()) {
      throw Problem.field("code", "required");
    }
    return seen(held);
  }

  private void enter(Held held, String code) {
    if (!held.consult().opensBy(code, held.room(), clock.instant())) {
      limit.failed(address());
      throw Problem.field("code", "wrong-code");
    }
    Secret browser = browser().filter(consults::isKnown).orElseGet(Secret::random);
    held.consult().enteredBy(browser, clock.instant());
    COOKIE.set(request, response, browser);
    consults.opened(held.room(), held.consult());
  }

  @GET
  @Path("{consult}")
  public ConsultViews.Question read(@PathParam("consult") UUID id) {
    return seen(mine(id));
  }

  /** A file of one of the messages that were chosen. */
  @GET
  @Path("{consult}/files/{file}")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("consult") UUID id, @PathParam("file") UUID file) {
    Held held = mine(id);
    if (!held.words().messages().contains(file)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    return files.of(held.room(), file).response();
  }

  /** Ends the consult: what was shown is shown no longer. */
  @POST
  @Path("{consult}/answer")
  public void answer(@PathParam("consult") UUID id, @NotNull @Valid Answer said) {
    Held held = mine(id);
    consults.answer(held.room(), held.consult(), Rooms.withoutSecrets(said.answer().strip()));
  }

  /** A consult whose channel is held. */
  private record Held(Consult consult, Room room, Consult.Words words) {}

  private Held held(String link) {
    limit.check(address());
    try {
      return held(consults.byLink(link));
    } catch (Problem e) {
      limit.failed(address());
      throw e;
    }
  }

  private Held mine(UUID id) {
    Secret browser = browser().orElseThrow(ConsultResource::notIn);
    Consult found = consults.find(id).orElseThrow(ConsultResource::notIn);
    Held held = held(found);
    if (!held.consult().isOf(browser) || !held.consult().isOpen(clock.instant())) {
      throw notIn();
    }
    return held;
  }

  private Held held(Consult found) {
    Room room = rooms.ofChannelForChange(found.channelId());
    Consult consult = consults.afresh(found);
    return new Held(consult, room, consult.words(room));
  }

  private static Problem notIn() {
    return Problem.of(ProblemCode.NOT_SIGNED_IN);
  }

  /** Shows it, and notes for the customer that it was shown. */
  private ConsultViews.Question seen(Held held) {
    Room room = held.room();
    Consult consult = held.consult();
    String title = Messages.text(room.language(), "consult.onlooker", consult.askedBy());
    room.visitedBy(consult.onlooker(held.words(), title));
    List<PartView> parts = room.privateParts();
    List<MessageView> messages = room.said();
    List<PartView> shownParts =
        parts.stream().filter(p -> held.words().parts().contains(p.id())).toList();
    List<MessageView> shownMessages =
        messages.stream().filter(m -> held.words().messages().contains(m.clientId())).toList();
    return new ConsultViews.Question(
        consult.id(),
        sites.require(room.siteId()).name(),
        consult.askedBy(),
        held.words().question(),
        consult.dueAt(),
        consult.expiresAt(),
        reviewViews.of(List.of(reviews.require(room.siteId(), room.threadId()))).get(0),
        shownParts,
        shownMessages,
        parts.size() + messages.size() - shownParts.size() - shownMessages.size());
  }

  private Optional<Secret> browser() {
    return COOKIE.read(request).filter(value -> !value.isEmpty()).map(Secret::new);
  }

  private String address() {
    return client.of(request);
  }
}
