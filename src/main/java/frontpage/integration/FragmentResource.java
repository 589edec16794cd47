package frontpage.integration;

import frontpage.Conditional;
import frontpage.Problem;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The reviews of a page as HTML that a CMS puts into its own page on the server. */
@Path("sites/{site}/fragment")
@RequestScoped
@Transactional
@Produces("text/html; charset=utf-8")
public class FragmentResource {
  @Inject private Sites sites;
  @Inject private PublicPages pages;
  @Inject private Assets assets;
  @Context private Request request;

  /**
   * @param pageKey the page's key on the site
   * @param language {@code ru} or {@code en}; the site's where it is absent
   * @param type the subject's schema.org type, where the asking server knows it; otherwise what the
   *     embedding page said, which a visitor's browser reported
   */
  @GET
  public Response fragment(
      @PathParam("site") String siteKey,
      @QueryParam("page") @Nullable String pageKey,
      @QueryParam("lang") @Nullable String language,
      @QueryParam("type") @Nullable String type) {
    Site site = sites.require(siteKey);
    if (pageKey == null || pageKey.isBlank()) {
      throw Problem.field("page", "required");
    }
    Words words = Words.in(language == null ? site.language() : language);
    return Conditional.answer(
            request, pages.fragment(site, pageKey, type, words), "text/html; charset=utf-8")
        .header("Link", assets.preload())
        .header("Content-Language", words.language())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
