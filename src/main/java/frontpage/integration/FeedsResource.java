package frontpage.integration;

import frontpage.Conditional;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The newest reviews of a page, or of the whole site, for feed readers. */
@Path("sites/{site}")
@RequestScoped
@Transactional
public class FeedsResource {
  private static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final String JSON = "application/feed+json; charset=utf-8";

  @Inject private Sites sites;
  @Inject private SyndicatedReviews syndicated;
  @Context private Request request;

  @GET
  @Path("feed.atom")
  @Produces(ATOM)
  public Response atom(
      @PathParam("site") String siteKey, @QueryParam("page") @Nullable String pageKey) {
    Site site = sites.require(siteKey);
    return Conditional.answer(request, syndicated.of(site, pageKey).atom(), ATOM).build();
  }

  @GET
  @Path("feed.json")
  @Produces(JSON)
  public Response json(
      @PathParam("site") String siteKey, @QueryParam("page") @Nullable String pageKey) {
    Site site = sites.require(siteKey);
    return Conditional.answer(request, syndicated.of(site, pageKey).json(), JSON).build();
  }
}
