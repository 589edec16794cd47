package frontpage.channels;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Rotating the master key; README says how, step by step. */
@Path("desk/channel-keys")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ChannelKeysResource {
  @Inject private KeyRotation rotation;
  @Inject private MasterKeys masters;
  @Inject private CurrentCaller caller;

  /**
   * @param key id of the current master key
   * @param rewrapped channels wrapped anew by this call
   * @param left channels that other keys still wrap; the old key may go when it is 0
   */
  public record Rotated(String key, long rewrapped, long left) {}

  /** Each batch is a transaction of its own, and the conversations go on between them. */
  @POST
  @Path("rotation")
  @DeskOnly(Role.ADMIN)
  public Rotated rotate() {
    String actor = caller.get().name();
    long done = 0;
    for (int batch = rotation.batch(actor); batch > 0; batch = rotation.batch(actor)) {
      done += batch;
    }
    return new Rotated(masters.ring().current().id(), done, rotation.left());
  }
}
