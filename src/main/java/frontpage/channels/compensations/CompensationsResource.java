package frontpage.channels.compensations;

import frontpage.AlsoEscalated;
import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Idempotency;
import frontpage.PlainText;
import frontpage.Role;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.channels.policy.Money;
import frontpage.channels.policy.Policies;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The compensations of a thread. Every answer is the whole list, oldest first. */
@Path("desk/{site}/threads/{id}/compensations")
@RequestScoped
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class CompensationsResource {
  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject private Compensations compensations;
  @Inject private Policies policies;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * @param amount with a comma or a point
   * @param currency of ISO 4217
   */
  public record NewCompensation(
      @NotBlank @Size(max = 500) @PlainText String what,
      @NotNull @Pattern(regexp = Money.AMOUNT) String amount,
      @NotNull @Pattern(regexp = Money.CURRENCY) String currency,
      @NotBlank @Size(max = 1000) @PlainText String why,
      @NotNull Compensation.Bearer bearer) {}

  /** The list. */
  public record Listed(List<CompensationView> compensations) {}

  @GET
  @AlsoEscalated
  public Listed list(@PathParam("site") String site, @PathParam("id") UUID thread) {
    return listed(rooms.ofThread(sites.require(site).id(), thread));
  }

  /** Within the site's limit the caller approves it alone; a lead always does. */
  @POST
  public Response record(
      @PathParam("site") String siteKey,
      @PathParam("id") UUID thread,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewCompensation wanted) {
    Site site = sites.require(siteKey);
    Room room = rooms.ofThreadForChange(site.id(), thread);
    String scope = "compensation:" + thread;
    if (idempotency.before(scope, key, wanted).isEmpty()) {
      Caller me = caller.get();
      Money worth = Money.of(wanted.amount(), wanted.currency());
      Compensation made =
          new Compensation(
              room,
              new Compensation.Terms(
                  Rooms.withoutSecrets(wanted.what()), worth, Rooms.withoutSecrets(wanted.why())),
              wanted.bearer(),
              me.name(),
              clock.instant());
      Money limit = policies.of(site.id()).limit();
      if (leads(me, siteKey) || (limit != null && worth.within(limit))) {
        made.approve(me.name(), clock.instant());
      }
      compensations.add(made);
      tell(room, made);
      idempotency.remember(scope, key, wanted, made.id());
    }
    return Response.status(201).entity(listed(room)).build();
  }

  @POST
  @Path("{item}/approve")
  @DeskOnly({Role.LEAD, Role.ADMIN})
  public Listed approve(
      @PathParam("site") String site, @PathParam("id") UUID thread, @PathParam("item") UUID item) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    Compensation found = compensations.require(thread, item);
    found.approve(caller.get().name(), clock.instant());
    return changed(room, found);
  }

  @POST
  @Path("{item}/settle")
  public Listed settle(
      @PathParam("site") String site, @PathParam("id") UUID thread, @PathParam("item") UUID item) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    Compensation found = compensations.require(thread, item);
    found.settle(clock.instant());
    return changed(room, found);
  }

  @POST
  @Path("{item}/cancel")
  public Listed cancel(
      @PathParam("site") String site, @PathParam("id") UUID thread, @PathParam("item") UUID item) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    Compensation found = compensations.require(thread, item);
    found.cancel();
    return changed(room, found);
  }

  private static boolean leads(Caller me, String site) {
    Role role = me.sites().get(site);
    return role == Role.LEAD || role == Role.ADMIN;
  }

  private Listed changed(Room room, Compensation compensation) {
    tell(room, compensation);
    return listed(room);
  }

  private void tell(Room room, Compensation compensation) {
    room.tell(
        caller.get().name(),
        "compensation",
        Map.of("compensation", compensation.id().toString(), "state", compensation.state().name()));
  }

  private Listed listed(Room room) {
    return new Listed(
        compensations.ofThread(room.threadId()).stream()
            .map(c -> CompensationView.of(c, room))
            .toList());
  }
}
