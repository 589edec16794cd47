package frontpage.staff;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.PlainText;
import frontpage.Role;
import frontpage.sites.ApiKey;
import frontpage.sites.ApiKeys;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys with which integrators call for a site. */
@Path("desk/{site}/keys")
@RequestScoped
@Transactional
@DeskOnly(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeysResource {
  @Inject private ApiKeys keys;
  @Inject private Sites sites;
  @Inject private CurrentCaller caller;
  @Inject private Event<SiteChanged> changed;

  public record NewKey(@NotBlank @Size(max = 80) @PlainText String name) {}

  /**
   * @param hint the last characters of the key
   */
  public record KeyView(
      UUID id,
      String name,
      String hint,
      String createdBy,
      Instant createdAt,
      @Nullable Instant lastUsedAt) {
    static KeyView of(ApiKey key) {
      return new KeyView(
          key.id(), key.name(), key.hint(), key.createdBy(), key.createdAt(), key.lastUsedAt());
    }
  }

  /**
   * @param secret the whole key; it is never shown again
   */
  public record IssuedView(KeyView key, String secret) {
    @Override
    public String toString() {
      return "IssuedView[" + key.id() + "]";
    }
  }

  @GET
  public Map<String, List<KeyView>> list(@PathParam("site") String site) {
    return Map.of("keys", keys.of(sites.require(site).id()).stream().map(KeyView::of).toList());
  }

  @POST
  public Response issue(@PathParam("site") String siteKey, @NotNull @Valid NewKey wanted) {
    Site site = sites.require(siteKey);
    ApiKeys.Issued issued = keys.issue(site.id(), wanted.name(), caller.get().name());
    changed.fire(new SiteChanged(site.id(), caller.get().name(), "key.issued"));
    return Response.status(201)
        .header("Cache-Control", "no-store")
        .entity(new IssuedView(KeyView.of(issued.row()), issued.key()))
        .build();
  }

  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("site") String siteKey, @PathParam("id") UUID id) {
    Site site = sites.require(siteKey);
    keys.revoke(site.id(), id);
    changed.fire(new SiteChanged(site.id(), caller.get().name(), "key.revoked"));
  }
}
