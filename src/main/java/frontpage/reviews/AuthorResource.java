package frontpage.reviews;

import frontpage.Limit;
import frontpage.Limited;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Secret;
import frontpage.reviews.conditions.Consents;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the author of a review may do with the author key. The key never reads a channel. */
@Path("sites/{site}/reviews/{id}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class AuthorResource {
  private static final String KEY = "X-Author-Key";

  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private ReviewViews views;
  @Inject private Rewriting rewriting;
  @Inject private PublicReplies replies;
  @Inject private PrivateParts parts;
  @Inject private Compensated compensated;
  @Inject private Consents consents;
  @Inject private Event<AuthorActed> acted;
  @Inject private Clock clock;

  public record NewRating(@NotNull @Min(1) @Max(5) Integer rating) {}

  @GET
  @Path("own")
  public Response own(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @HeaderParam(KEY) @Nullable String key) {
    return Response.ok(views.own(owned(site, id, key))).header("Cache-Control", "no-store").build();
  }

  @PUT
  @Path("rating")
  @Consumes(MediaType.APPLICATION_JSON)
  public ReviewView rerate(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @HeaderParam(KEY) @Nullable String key,
      @NotNull @Valid NewRating wanted) {
    Review review = ownedForChange(site, id, key);
    if (review.status() != ReviewStatus.PUBLISHED) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    Integer old = review.rating();
    // Sending the same rating again is the client's retry, not another change.
    if (old != null && !old.equals(wanted.rating())) {
      reviews.rerate(review, wanted.rating(), before(id), clock.instant());
      acted.fire(
          new AuthorActed(
              review.siteId(),
              id,
              "review.rerated",
              Map.of("from", old.toString(), "to", wanted.rating().toString())));
    }
    return views.own(review);
  }

  /** Changes title and text; beside a published review the new text waits for a decision. */
  @PUT
  @Path("text")
  @Limited(Limit.SUBMISSIONS)
  @Consumes(MediaType.APPLICATION_JSON)
  public ReviewView edit(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @HeaderParam(KEY) @Nullable String key,
      @NotNull @Valid NewText wanted) {
    Review review = ownedForChange(site, id, key);
    rewriting.rewrite(review, wanted);
    return views.own(review);
  }

  @POST
  @Path("withdraw")
  public ReviewView withdraw(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @HeaderParam(KEY) @Nullable String key) {
    Review review = ownedForChange(site, id, key);
    if (review.status() != ReviewStatus.WITHDRAWN) {
      reviews.withdraw(review);
      acted.fire(new AuthorActed(review.siteId(), id, "review.withdrawn", Map.of()));
    }
    return views.own(review);
  }

  /** Takes back the consent to show the name; the review stays, without it. */
  @POST
  @Path("hide-name")
  public ReviewView hideName(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @HeaderParam(KEY) @Nullable String key) {
    Review review = ownedForChange(site, id, key);
    if (review.publicName() != null) {
      review.hideName();
      consents.withdrawName(id);
      acted.fire(new AuthorActed(review.siteId(), id, "review.name-hidden", Map.of()));
    }
    return views.own(review);
  }

  @POST
  @Path("handover")
  @Limited(Limit.HANDOVERS)
  public Response handover(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @HeaderParam(KEY) @Nullable String key) {
    owned(site, id, key);
    return Response.ok(parts.handover(id)).header("Cache-Control", "no-store").build();
  }

  private Rerating before(UUID review) {
    if (compensated.isCompensated(review)) {
      return Rerating.COMPENSATION;
    }
    boolean answered = !replies.of(List.of(review)).getOrDefault(review, List.of()).isEmpty();
    return answered ? Rerating.ANSWER : Rerating.NOTHING;
  }

  /** Held against other writers, once the key has proved whose it is. */
  private Review ownedForChange(String site, UUID id, @Nullable String key) {
    Review review = owned(site, id, key);
    return reviews.requireForChange(review.siteId(), id);
  }

  private Review owned(String site, UUID id, @Nullable String key) {
    Review review = reviews.require(sites.require(site).id(), id);
    if (key == null || key.length() > 100 || !review.wasWrittenBy(Secret.sha256(key))) {
      throw Problem.of(ProblemCode.AUTHOR_KEY_INVALID);
    }
    return review;
  }
}
