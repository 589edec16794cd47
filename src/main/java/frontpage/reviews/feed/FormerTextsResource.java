package frontpage.reviews.feed;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.reviews.texts.FormerText;
import frontpage.reviews.texts.Mask;
import frontpage.reviews.texts.TextHistory;
import frontpage.reviews.texts.Wording;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a published review read before its author changed it, for whoever asks. */
@Path("sites/{site}/reviews/{id}/former")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class FormerTextsResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private TextHistory history;

  /** The last one first. */
  public record FormerTexts(List<Former> texts) {}

  /** A text that stood in public until then. */
  public record Former(
      @Nullable String title, String text, List<Mask> masks, String language, Instant until) {
    static Former of(FormerText former) {
      Wording w = former.wording();
      return new Former(w.title(), w.text(), w.masks(), w.language(), former.replacedAt());
    }
  }

  @GET
  public Response former(@PathParam("site") String siteKey, @PathParam("id") UUID id) {
    Review review = reviews.require(sites.require(siteKey).id(), id);
    if (review.status() != ReviewStatus.PUBLISHED) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    return Response.ok(new FormerTexts(history.former(id).stream().map(Former::of).toList()))
        .header("Cache-Control", "no-cache")
        .build();
  }
}
