package frontpage.channels.closing;

import frontpage.channels.Room;
import frontpage.channels.Rooms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The public summary on the customer's side: read it first, agree or ask for other words. */
@Path("channel/summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
public class SummaryResource {
  @Inject private Rooms rooms;
  @Inject private Closing closing;
  @Inject private Summaries summaries;

  /** What the customer may say. */
  public enum Answer {
    AGREE,
    /** What is wrong is said in a message. */
    CHANGE
  }

  /** An answer to the summary that was read; another one may have been offered meanwhile. */
  public record NewAnswer(@NotNull UUID summary, @NotNull Answer answer) {}

  @GET
  public SummaryView.Newest read() {
    return summaries.view(rooms.ofGuest());
  }

  @POST
  public SummaryView.Newest answer(@NotNull @Valid NewAnswer answer) {
    Room room = rooms.ofGuestForChange();
    switch (answer.answer()) {
      case AGREE -> closing.agree(room, answer.summary());
      case CHANGE -> closing.wantChange(room, answer.summary());
    }
    return summaries.view(room);
  }
}
