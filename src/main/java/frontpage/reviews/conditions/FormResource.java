package frontpage.reviews.conditions;

import frontpage.Messages;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import frontpage.sites.Visitors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What a site asks of who writes; the form shows it. */
@Path("sites/{site}/form")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {
  @Inject private Sites sites;
  @Inject private Visitors visitors;
  @Context private HttpHeaders headers;

  /**
   * @param consents in the order of the form; none is given before the visitor gives it
   * @param proofOfWork whether a solved challenge must come with what is sent
   */
  public record Form(List<Asked> consents, boolean proofOfWork) {}

  /** A version of a text; {@code purpose} is {@code PROCESSING} (needed) or {@code NAME}. */
  public record Asked(UUID id, String purpose, String language, int version, String text) {}

  @GET
  public Response form(@PathParam("site") String siteKey) {
    Site site = sites.require(siteKey);
    String language = Messages.language(headers.getAcceptableLanguages());
    List<Asked> asked =
        visitors.texts(site, language).stream()
            .map(t -> new Asked(t.id(), t.purpose().name(), t.language(), t.number(), t.text()))
            .toList();
    return Response.ok(new Form(asked, visitors.asksProof(site.id())))
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Language")
        .build();
  }
}
