package frontpage.channels;

import frontpage.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The customer, whose browser is in, confirms the mailbox by a code from it. */
@Path("channel/mailbox")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailboxResource {
  @Inject private CurrentGuest current;
  @Inject private ChannelStore store;
  @Inject private MailboxCodes codes;

  public record Code(@NotBlank @Size(max = 20) String code) {
    @Override
    public String toString() {
      return "Code[…]";
    }
  }

  @POST
  @Path("letter")
  public void send() {
    codes.send(store.locked(current.get().channel()));
  }

  /** A wrong try counts although it is refused. */
  @POST
  @Transactional(dontRollbackOn = Problem.class)
  public void confirm(@NotNull @Valid Code code) {
    codes.confirm(store.locked(current.get().channel()), code.code());
  }
}
