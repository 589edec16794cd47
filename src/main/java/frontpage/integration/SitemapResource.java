package frontpage.integration;

import frontpage.Conditional;
import frontpage.reviews.feed.PublishedReviews;
import frontpage.reviews.feed.PublishedReviews.ShownPage;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The review pages that show something, for search engines (sitemaps.org); at most 50 000. */
@Path("sitemap.xml")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_XML)
public class SitemapResource {
  private static final int MOST = 50_000;

  @Inject private Sites sites;
  @Inject private PublishedReviews reviews;
  @Inject private PublicPages pages;
  @Context private Request request;

  @GET
  public Response sitemap() {
    Map<UUID, String> keys = new HashMap<>();
    Markup xml = new Markup().prologue("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (ShownPage page : reviews.shownPages(MOST)) {
      String site = keys.computeIfAbsent(page.siteId(), id -> sites.require(id).key());
      xml.open("url").element("loc", pages.url(new PageAddress(site, page.key())));
      xml.element("lastmod", page.changed().toString()).close();
    }
    return Conditional.answer(request, xml.close().written(), "application/xml; charset=utf-8")
        .build();
  }
}
