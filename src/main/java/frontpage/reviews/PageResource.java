package frontpage.reviews;

import frontpage.Problem;
import frontpage.ProblemCode;
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
import java.util.UUID;

/** What a public link {@code /p/<id>} is about, so that the widget can stand in its place. */
@Path("pages/{id}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class PageResource {
  @Inject private Reviews reviews;
  @Inject private Sites sites;

  /** The keys by which the element asks for the reviews. */
  public record Linked(String site, String page) {}

  @GET
  public Response page(@PathParam("id") UUID id) {
    Page page = reviews.findPage(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    // It names two keys that stand in the embedding page anyway; the reviews keep their own list.
    return Response.ok(new Linked(sites.require(page.siteId()).key(), page.key()))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
