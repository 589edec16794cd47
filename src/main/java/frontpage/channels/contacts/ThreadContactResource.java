package frontpage.channels.contacts;

import frontpage.AlsoEscalated;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Role;
import frontpage.channels.Room;
import frontpage.channels.Rooms;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How to go on, on the desk: staff note what the customer told them elsewhere. */
@Path("desk/{site}/threads/{id}/channel/contact")
@RequestScoped
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class ThreadContactResource {
  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject private Contacts contacts;
  @Inject private CurrentCaller caller;

  @GET
  @AlsoEscalated
  public ContactView read(@PathParam("site") String site, @PathParam("id") UUID thread) {
    return contacts.view(rooms.ofThread(sites.require(site).id(), thread));
  }

  /** "May I call you?": the customer is asked when and at which number. */
  @POST
  @Path("call")
  @AlsoEscalated
  public ContactView askForCall(@PathParam("site") String site, @PathParam("id") UUID thread) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    contacts.askForCall(room, caller.get());
    rooms.tellCustomer(room);
    return contacts.view(room);
  }

  @PUT
  public ContactView choose(
      @PathParam("site") String site,
      @PathParam("id") UUID thread,
      @NotNull @Valid NewContact wanted) {
    Room room = rooms.ofThreadForChange(sites.require(site).id(), thread);
    contacts.choose(room, wanted, Contact.By.STAFF, caller.get().name());
    rooms.tellCustomer(room);
    return contacts.view(room);
  }
}
