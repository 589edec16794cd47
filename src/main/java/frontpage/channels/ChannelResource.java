package frontpage.channels;

import frontpage.ClientAddress;
import frontpage.DeskSignals;
import frontpage.DeviceLabel;
import frontpage.EventStream;
import frontpage.Messages;
import frontpage.PlainText;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Secret;
import frontpage.channels.ChannelViews.ChannelView;
import frontpage.channels.ChannelViews.News;
import frontpage.channels.ChannelViews.ReadersView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The customer's side, by a cookie of the service's own origin; see {@link CurrentGuest}. */
@Path("channel")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChannelResource {
  @Inject private ClientAddress client;
  @Inject private Entrance entrance;
  @Inject private Conversation conversation;
  @Inject private ChannelReading reading;
  @Inject private ChannelReaders readers;
  @Inject private ChannelStore store;
  @Inject private Access access;
  @Inject private Erasure erasure;
  @Inject private Clock clock;
  @Inject private LiveChannels live;
  @Inject private CurrentGuest current;
  @Inject private Talking talking;
  @Inject private DeskSignals desks;
  @Inject private EnterLimit limit;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;
  @Context private HttpHeaders headers;

  /** One of the two. */
  public record Key(
      @Nullable @Size(max = 100) String link, @Nullable @Size(max = 100) String code) {
    @Override
    public String toString() {
      return "Key[…]";
    }
  }

  public record Link(@NotBlank @Size(max = 100) String link) {
    @Override
    public String toString() {
      return "Link[…]";
    }
  }

  /**
   * A message as its client names it; sending it again changes nothing.
   *
   * @param secrets {@code ask}: answer with what would be taken out and store nothing; {@code
   *     remove} (the default): take it out
   */
  public record NewMessage(
      @NotNull UUID clientId,
      @NotBlank @Size(max = 5000) @PlainText String text,
      @Nullable @Pattern(regexp = "ask|remove") String secrets) {
    boolean asks() {
      return "ask".equals(secrets);
    }

    @Override
    public String toString() {
      return "NewMessage[" + clientId + "]";
    }
  }

  /** What cannot be undone is asked for in so many words. */
  public record Sure(@NotNull @AssertTrue Boolean erase) {}

  public record Seen(@NotNull @Min(0) Integer seq) {}

  @POST
  @Path("enter")
  public ChannelView enter(@NotNull @Valid Key key) {
    if ((key.link() == null) == (key.code() == null)) {
      throw Problem.field("link", "required");
    }
    List<String> cookies = current.tokens();
    String device = DeviceLabel.of(request.getHeader("User-Agent"));
    Entrance.Guest guest =
        limited(
            () ->
                key.link() != null
                    ? entrance.enter(ChannelLink.Kind.MAIL, key.link(), cookies, device)
                    : entrance.enter(
                        ChannelLink.Kind.HANDOVER, String.valueOf(key.code()), cookies, device));
    List<String> tokens = new ArrayList<>(List.of(guest.token()));
    cookies.stream().filter(t -> !t.equals(guest.token())).forEach(tokens::add);
    remember(tokens);
    return reading.forCustomer(guest, language());
  }

  @POST
  @Path("not-me")
  public void notMe(@NotNull @Valid Link link) {
    limited(() -> entrance.notMe(link.link()));
  }

  @GET
  public ChannelView read() {
    return reading.forCustomer(guest(), language());
  }

  @GET
  @Path("messages")
  public News messages(@QueryParam("after") @DefaultValue("0") int after) {
    Channel channel = guest().channel();
    return new News(
        conversation.after(channel, after, language()), channel.staffSeenSeq(), channel.state());
  }

  @POST
  @Path("messages")
  public Response say(@NotNull @Valid NewMessage message) {
    if (message.asks()) {
      conversation.refuseSecrets(message.text());
    }
    Posted posted =
        talking.asCustomer(
            guest().channel(),
            message.clientId(),
            () -> conversation.typed(message.text()),
            language());
    return Response.status(posted.status()).entity(posted.message()).build();
  }

  /** The customer is writing just now; stored nowhere. */
  @POST
  @Path("typing")
  public void typing() {
    Channel channel = guest().channel();
    desks.customerTypes(channel.siteId(), channel.threadId());
  }

  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(@Context SseEventSink sink, @Context Sse sse) {
    Entrance.Guest guest = guest();
    // Proxies that gather an answer before they pass it on would make the events late.
    response.setHeader("X-Accel-Buffering", "no");
    live.listen(guest, EventStream.wire(sink, sse));
  }

  @POST
  @Path("seen")
  public void seen(@NotNull @Valid Seen seen) {
    conversation.seen(guest().channel(), Sender.CUSTOMER, "customer", seen.seq());
  }

  @GET
  @Path("readers")
  public ReadersView readers() {
    return new ReadersView(readers.views(guest().channel()));
  }

  /** Ends what another browser of the customer may do; for this one there is {@code leave}. */
  @DELETE
  @Path("devices/{device}")
  public void revoke(@PathParam("device") UUID device) {
    access.revoke(guest().channel(), device, "customer");
  }

  /** No letter sent so far opens the channel any more. */
  @POST
  @Path("links/end")
  public void endLinks() {
    access.endLinks(store.locked(guest().channel()), "customer");
  }

  /** The conversation to keep: {@code ?format=html} to read, else JSON. */
  @GET
  @Path("export")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  public Response export(@QueryParam("format") @DefaultValue("json") String format) {
    Entrance.Guest guest = guest();
    ChannelExport export =
        ChannelExport.of(
            reading.forCustomer(guest, language()),
            readers.views(guest.channel()),
            clock.instant());
    boolean html = format.equals("html");
    String name = html ? "conversation.html" : "conversation.json";
    return Response.ok(html ? export.html(language()) : export)
        .type(html ? MediaType.TEXT_HTML + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        // Whatever somebody wrote: opened in a browser it loads and runs nothing.
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  /** Destroys everything private of the thread, at once and for good. */
  @POST
  @Path("erase")
  public void erase(@NotNull @Valid Sure sure) {
    Entrance.Guest guest = guest();
    erasure.erase(store.locked(guest.channel()), "customer");
    remember(current.tokens().stream().filter(t -> !t.equals(guest.token())).toList());
  }

  @POST
  @Path("leave")
  public void leave() {
    Entrance.Guest guest = guest();
    entrance.leave(guest);
    remember(current.tokens().stream().filter(t -> !t.equals(guest.token())).toList());
  }

  private Entrance.Guest guest() {
    return current.get();
  }

  private <T> T limited(Supplier<T> attempt) {
    response.setHeader("Cache-Control", "no-store");
    String address = client.of(request);
    limit.check(address);
    try {
      return attempt.get();
    } catch (Problem e) {
      if (e.code() == ProblemCode.LINK_INVALID) {
        limit.failed(address);
      }
      throw e;
    }
  }

  private void remember(List<String> tokens) {
    if (tokens.isEmpty()) {
      CurrentGuest.COOKIE.clear(request, response);
    } else {
      CurrentGuest.COOKIE.set(
          request,
          response,
          new Secret(
              String.join(
                  ".", tokens.subList(0, Math.min(tokens.size(), CurrentGuest.MOST_CHANNELS)))));
    }
  }

  private String language() {
    return Messages.language(headers.getAcceptableLanguages());
  }
}
