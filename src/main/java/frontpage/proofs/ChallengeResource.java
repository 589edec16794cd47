package frontpage.proofs;

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

/** A challenge to solve before sending; the solution goes with the request as {@code X-Proof}. */
@Path("sites/{site}/challenge")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {
  @Inject private Sites sites;
  @Inject private Challenges challenges;

  @GET
  public Response challenge(@PathParam("site") String siteKey) {
    sites.require(siteKey);
    return Response.ok(challenges.make()).header("Cache-Control", "no-store").build();
  }
}
