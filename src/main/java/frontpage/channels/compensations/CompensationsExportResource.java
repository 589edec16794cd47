package frontpage.channels.compensations;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Role;
import frontpage.channels.Rooms;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All compensations of a site as a table, for whoever settles them. */
@Path("desk/{site}/compensations")
@RequestScoped
@Transactional
@DeskOnly({Role.LEAD, Role.ADMIN})
public class CompensationsExportResource {
  private static final List<String> HEAD =
      List.of(
          "recorded_at",
          "thread",
          "state",
          "what",
          "amount",
          "currency",
          "why",
          "bearer",
          "recorded_by",
          "approved_by",
          "approved_at",
          "settled_at");

  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject private Compensations compensations;
  @Inject private CurrentCaller caller;
  @Inject private Event<CompensationsExported> exported;

  @GET
  public Response export(@PathParam("site") String site) {
    UUID siteId = sites.require(site).id();
    List<List<@Nullable Object>> rows =
        compensations.ofSite(siteId).stream()
            .map(c -> row(c, CompensationView.of(c, rooms.ofThread(siteId, c.threadId()))))
            .toList();
    exported.fire(new CompensationsExported(siteId, caller.get().name(), rows.size()));
    return Response.ok(SafeCsv.of(HEAD, rows), "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"compensations.csv\"")
        .build();
  }

  private static List<@Nullable Object> row(Compensation c, CompensationView view) {
    return Arrays.asList(
        view.recordedAt(),
        c.threadId(),
        view.state(),
        view.what(),
        view.amount(),
        view.currency(),
        view.why(),
        view.bearer(),
        view.recordedBy(),
        view.approvedBy(),
        view.approvedAt(),
        view.settledAt());
  }
}
