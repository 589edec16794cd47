package frontpage.channels.contacts;

import frontpage.channels.Room;
import frontpage.channels.Rooms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How to go on, on the customer's side. */
@Path("channel/contact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class ContactResource {
  @Inject private Rooms rooms;
  @Inject private Contacts contacts;

  @GET
  public ContactView read() {
    return contacts.view(rooms.ofGuest());
  }

  @PUT
  public ContactView choose(@NotNull @Valid NewContact wanted) {
    Room room = rooms.ofGuestForChange();
    contacts.choose(room, wanted, Contact.By.CUSTOMER, rooms.customerName(room));
    rooms.customerCameBack(room);
    return contacts.view(room);
  }
}
