package frontpage.reviews;

import frontpage.Limit;
import frontpage.Limited;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a page's visitors send; what they read is {@code frontpage.reviews.feed}. */
@Path("sites/{site}/reviews")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  @Inject private Sites sites;
  @Inject private ReviewViews views;
  @Inject private Submitting submitting;

  public record Submitted(ReviewView review) {}

  @POST
  @Limited(Limit.SUBMISSIONS)
  public Response submit(
      @PathParam("site") String siteKey,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("X-Proof") @Nullable String proof,
      @NotNull @Valid NewReview wanted) {
    Review review = submitting.submit(sites.require(siteKey), key, proof, wanted);
    return Response.created(
            URI.create("/api/v1/sites/" + siteKey + "/reviews/" + review.id() + "/own"))
        .entity(new Submitted(views.own(review)))
        .build();
  }
}
