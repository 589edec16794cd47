package frontpage.reviews.feed;

import frontpage.Gzip;
import frontpage.Problem;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The reviews of a page, as the widget asks for them. */
@Path("sites/{site}/reviews")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
  @Inject private Sites sites;
  @Inject private Feeds feeds;

  @GET
  public Response feed(
      @PathParam("site") String siteKey,
      @QueryParam("page") @Nullable String pageKey,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("rating") @Nullable String rating,
      @QueryParam("lang") @Nullable String language,
      @QueryParam("q") @Nullable String search,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit,
      @HeaderParam("Accept-Encoding") @Nullable String encodings,
      @Context Request request) {
    Site site = sites.require(siteKey);
    if (pageKey == null || pageKey.isBlank()) {
      throw Problem.field("page", "required");
    }
    FeedQuery query = FeedQuery.read(sort, rating, language, search, cursor, limit);
    Feeds.Written feed = feeds.of(site, pageKey, query);
    EntityTag tag = new EntityTag(feed.tag());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged != null
            ? unchanged
            : Gzip.isAccepted(encodings)
                ? Response.ok(feed.compressed()).header("Content-Encoding", "gzip")
                : Response.ok(feed.json());
    return answer
        .tag(tag)
        .header("Vary", "Accept-Encoding")
        .header("Cache-Control", "no-cache")
        .build();
  }
}
