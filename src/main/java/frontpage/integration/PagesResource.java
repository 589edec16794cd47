package frontpage.integration;

import frontpage.Conditional;
import frontpage.Messages;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The review page at {@code /p/<site>/<page>}, and the same to be framed by any page. */
@Path("pages/{site}/{page}")
@RequestScoped
@Transactional
@Produces("text/html; charset=utf-8")
public class PagesResource {
  private static final String HTML = "text/html; charset=utf-8";

  /** The page in a frame may stand anywhere: it is public, and nothing in it can be pressed. */
  private static final String FRAMED =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " frame-ancestors *; base-uri 'none'; form-action 'none';"
          + " require-trusted-types-for 'script'";

  @Inject private Sites sites;
  @Inject private PublicPages pages;
  @Context private Request request;
  @Context private HttpHeaders headers;

  @GET
  public Response page(
      @PathParam("site") String site,
      @PathParam("page") String page,
      @QueryParam("lang") @Nullable String language) {
    return answer(site, page, language, false);
  }

  @GET
  @Path("embed")
  public Response embed(
      @PathParam("site") String site,
      @PathParam("page") String page,
      @QueryParam("lang") @Nullable String language) {
    return answer(site, page, language, true);
  }

  private Response answer(
      String siteKey, String written, @Nullable String language, boolean framed) {
    Optional<Site> site = sites.byKey(siteKey);
    if (site.isEmpty()) {
      Words words = Words.in(Messages.language(headers.getAcceptableLanguages()));
      return Response.status(404).type(HTML).entity(pages.missing(words)).build();
    }
    Words words = Words.in(language == null ? site.get().language() : language);
    String html = pages.page(site.get(), PageAddress.read(siteKey, written), framed, words);
    Response.ResponseBuilder answer =
        Conditional.answer(request, html, HTML).header("Content-Language", words.language());
    return framed ? answer.header("Content-Security-Policy", FRAMED).build() : answer.build();
  }
}
