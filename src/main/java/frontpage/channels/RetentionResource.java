package frontpage.channels;

import frontpage.DeskOnly;
import frontpage.Role;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** How long a site keeps what is private after a channel was closed. */
@Path("desk/{site}/channel-retention")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {
  @Inject private Sites sites;
  @Inject private Retention retention;

  /**
   * @param days after closing; what is older goes within the hour
   */
  public record Kept(@NotNull @Min(1) @Max(3650) Integer days) {}

  @GET
  @DeskOnly({Role.ADMIN, Role.AUDITOR})
  public Kept read(@PathParam("site") String siteKey) {
    return new Kept(retention.days(sites.require(siteKey).id()));
  }

  @PUT
  @DeskOnly(Role.ADMIN)
  public Kept change(@PathParam("site") String siteKey, @NotNull @Valid Kept kept) {
    UUID site = sites.require(siteKey).id();
    retention.keep(site, kept.days());
    return new Kept(retention.days(site));
  }
}
