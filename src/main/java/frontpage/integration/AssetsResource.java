package frontpage.integration;

import frontpage.Gzip;
import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The files under {@code /assets/}: {@code widget.<hash>.js} for ever, {@code widget.js} of the
 * current release, {@code manifest.json} with address and integrity of each, and {@code
 * frontpage.js}, which loads the current widget.
 */
@Path("assets/{name}")
@RequestScoped
@Transactional
public class AssetsResource {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject private Assets assets;
  @Context private Request request;

  @GET
  public Response file(
      @PathParam("name") String name, @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    AssetFile file = assets.find(name).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    EntityTag tag = new EntityTag(file.integrity(), true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    boolean zipped = Gzip.isAccepted(accepted);
    Response.ResponseBuilder answer = unchanged != null ? unchanged : content(file, zipped);
    return answer
        .tag(tag)
        .header("Vary", "Accept-Encoding")
        .header("Cache-Control", assets.isImmutable(name) ? FOR_EVER : "no-cache")
        .build();
  }

  private static Response.ResponseBuilder content(AssetFile file, boolean zipped) {
    return zipped
        ? Response.ok(file.zipped(), file.type()).header("Content-Encoding", "gzip")
        : Response.ok(file.content(), file.type());
  }
}
