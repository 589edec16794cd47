package frontpage.integration.exports;

import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.integration.SafeCsv;
import frontpage.reviews.PublicReplies.PublicReply;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewView;
import frontpage.reviews.ReviewViews;
import frontpage.reviews.Reviews;
import frontpage.reviews.feed.PublishedReviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Everything public of a site as a file, and back from it. */
@Path("desk/{site}/export")
@RequestScoped
@Transactional
@DeskOnly(Role.ADMIN)
public class ExportResource {
  private static final int LARGEST_FILE = 100 * 1024 * 1024;

  @Inject private Sites sites;
  @Inject private SiteExport export;
  @Inject private Reviews reviews;
  @Inject private PublishedReviews shown;
  @Inject private ReviewViews views;
  @Inject private Event<SiteMoved> moved;
  @Inject private CurrentCaller caller;

  /** JSON lines; the package's description names their shapes. */
  @GET
  @Produces("application/x-ndjson; charset=utf-8")
  public Response lines(@PathParam("site") String key) {
    Site site = sites.require(key);
    moved.fire(new SiteMoved(site.id(), caller.get().name(), "site.exported"));
    return file(export.write(site), site.key() + ".jsonl");
  }

  /** The published reviews as a table, the newest first. */
  @GET
  @Path("reviews")
  @Produces("text/csv; charset=utf-8")
  public Response table(@PathParam("site") String key) {
    Site site = sites.require(key);
    List<Review> published = shown.newest(site.id(), Integer.MAX_VALUE);
    List<ReviewView> shown = views.of(published);
    SafeCsv csv =
        new SafeCsv("page", "date", "name", "rating", "title", "content", "origin", "response");
    for (int i = 0; i < shown.size(); i++) {
      ReviewView review = shown.get(i);
      ReviewView.Elsewhere origin = review.origin();
      csv.row(
          reviews.pageOf(published.get(i)).key(),
          String.valueOf(review.publishedAt()),
          review.authorName(),
          review.rating(),
          review.title(),
          review.text(),
          origin == null ? null : origin.source(),
          review.replies().stream().map(PublicReply::text).collect(Collectors.joining("\n\n")));
    }
    return file(csv.written(), site.key() + ".csv");
  }

  /** Takes an export back; lines that are here already are passed over. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public SiteExport.Taken take(@PathParam("site") String key, InputStream body) throws IOException {
    Site site = sites.require(key);
    byte[] content = body.readNBytes(LARGEST_FILE + 1);
    if (content.length > LARGEST_FILE) {
      throw Problem.of(ProblemCode.BODY_TOO_LARGE);
    }
    SiteExport.Taken taken = export.take(site, new String(content, StandardCharsets.UTF_8));
    moved.fire(new SiteMoved(site.id(), caller.get().name(), "site.restored"));
    return taken;
  }

  private static Response file(String content, String name) {
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
