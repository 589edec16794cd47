package frontpage.votes;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.reviews.VotesChanged;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** "Helpful", once per browser. */
@Path("sites/{site}/reviews/{id}/helpful")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VotesResource {
  @Inject private Sites sites;
  @Inject private Reviews reviews;
  @Inject private Votes votes;
  @Inject private Event<VotesChanged> changed;

  /**
   * @param voter 32 random bytes in base64url, made by the browser at its first vote
   * @param helpful false takes the vote back
   */
  public record Vote(
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String voter, @NotNull Boolean helpful) {
    @Override
    public String toString() {
      return "Vote[" + helpful + "]";
    }
  }

  /** How many found it helpful, this vote included. */
  public record Count(long helpful) {}

  @PUT
  public Count vote(
      @PathParam("site") String siteKey, @PathParam("id") UUID id, @NotNull @Valid Vote wanted) {
    Site site = sites.require(siteKey);
    Review review = reviews.require(site.id(), id);
    if (review.status() != ReviewStatus.PUBLISHED) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    if (votes.set(id, wanted.voter(), wanted.helpful())) {
      changed.fire(new VotesChanged(site.id()));
    }
    return new Count(votes.of(List.of(id)).getOrDefault(id, 0L));
  }
}
