package frontpage.reviews;

import frontpage.Cursor;
import frontpage.JsonConfig;
import frontpage.Limit;
import frontpage.Limited;
import frontpage.Problem;
import frontpage.Secret;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page's visitors read and send. */
@Path("sites/{site}/reviews")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private ReviewViews views;
  @Inject private Submitting submitting;

  /** The list of a page with its figures. {@code next} is the cursor of the following part. */
  public record Feed(
      FeedSite site,
      PageView page,
      Summary summary,
      NotPublished notPublished,
      List<ReviewView> reviews,
      @Nullable String next) {}

  public record FeedSite(String key, String name, String language) {}

  /** Of published reviews only; {@code average} is null where there is none. */
  public record Summary(long count, @Nullable Double average, long[] distribution) {}

  public record NotPublished(long total, Map<String, Long> byReason) {}

  public record Submitted(ReviewView review) {}

  @GET
  public Response feed(
      @PathParam("site") String siteKey,
      @QueryParam("page") @Nullable String pageKey,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("rating") @Nullable String rating,
      @QueryParam("lang") @Nullable String language,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit,
      @Context Request request) {
    Site site = sites.require(siteKey);
    if (pageKey == null || pageKey.isBlank()) {
      throw Problem.field("page", "required");
    }
    FeedQuery query = FeedQuery.read(sort, rating, language, cursor, limit);
    Feed feed =
        reviews
            .findPage(site.id(), pageKey)
            .map(page -> feed(site, page, query))
            .orElseGet(() -> nothingYet(site, pageKey));
    String body = JsonConfig.json().toJson(feed);
    EntityTag tag = new EntityTag(Secret.sha256(body).substring(0, 32));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(body))
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }

  @POST
  @Limited(Limit.SUBMISSIONS)
  public Response submit(
      @PathParam("site") String siteKey,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @NotNull @Valid NewReview wanted) {
    Review review = submitting.submit(sites.require(siteKey), key, wanted);
    return Response.created(
            URI.create("/api/v1/sites/" + siteKey + "/reviews/" + review.id() + "/own"))
        .entity(new Submitted(views.own(review)))
        .build();
  }

  private Feed feed(Site site, Page page, FeedQuery query) {
    List<Review> found = reviews.published(page.id(), query);
    boolean more = found.size() > query.limit();
    List<Review> shown = more ? found.subList(0, query.limit()) : found;
    Optional<Review> last = more ? Optional.of(shown.get(shown.size() - 1)) : Optional.empty();
    Map<RejectionReason, Long> refused = reviews.notPublished(page.id());
    return new Feed(
        name(site),
        page.view(),
        summary(reviews.distribution(page.id())),
        new NotPublished(
            refused.values().stream().mapToLong(Long::longValue).sum(),
            refused.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue))),
        views.of(shown),
        last.map(r -> new Cursor(r.rating(), r.listedAt(), r.id()).written()).orElse(null));
  }

  private static Feed nothingYet(Site site, String pageKey) {
    return new Feed(
        name(site),
        new PageView(pageKey, pageKey, null),
        summary(new long[5]),
        new NotPublished(0, Map.of()),
        List.of(),
        null);
  }

  private static FeedSite name(Site site) {
    return new FeedSite(site.key(), site.name(), site.language());
  }

  private static Summary summary(long[] distribution) {
    long count = Arrays.stream(distribution).sum();
    long stars = 0;
    for (int i = 0; i < distribution.length; i++) {
      stars += distribution[i] * (i + 1);
    }
    Double average = count == 0 ? null : Math.round(100.0 * stars / count) / 100.0;
    return new Summary(count, average, distribution);
  }
}
