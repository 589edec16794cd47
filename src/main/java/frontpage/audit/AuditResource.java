package frontpage.audit;

import frontpage.Cursor;
import frontpage.DeskOnly;
import frontpage.JsonConfig;
import frontpage.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trail of one site, newest first, and whether its chain holds. */
@Path("/desk/{site}/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@DeskOnly({Role.AUDITOR, Role.ADMIN})
@Transactional
public class AuditResource {
  private static final int LARGEST_PAGE = 200;

  @Inject private AuditTrail trail;

  /** One page; {@code next} is null on the last. */
  public record Page(List<AuditView> entries, @Nullable String next) {}

  @GET
  public Page entries(
      @PathParam("site") String site,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    UUID siteId = trail.siteId(site);
    int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
    List<AuditEntry> found = trail.page(siteId, Cursor.read(cursor), size + 1);
    if (found.size() <= size) {
      return new Page(views(found), null);
    }
    AuditEntry last = found.get(size - 1);
    return new Page(
        views(found.subList(0, size)), new Cursor(0, last.happenedAt(), last.id()).written());
  }

  @GET
  @Path("verify")
  public Verification verify(@PathParam("site") String site) {
    return trail.verify(trail.siteId(site));
  }

  @SuppressWarnings("unchecked") // our own JSON object of strings
  private static List<AuditView> views(List<AuditEntry> entries) {
    return entries.stream()
        .map(e -> e.view(JsonConfig.json().fromJson(e.details(), TreeMap.class)))
        .toList();
  }
}
