package frontpage.channels.files;

import frontpage.AlsoEscalated;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Messages;
import frontpage.Role;
import frontpage.channels.Posted;
import frontpage.channels.Rooms;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of a thread's channel on the desk, as {@link FilesResource} on the customer's side. */
@Path("desk/{site}/threads/{id}/channel/files/{file}")
@RequestScoped
@Transactional
@DeskOnly({Role.MODERATOR, Role.LEAD, Role.ADMIN})
@AlsoEscalated
public class ThreadFilesResource {
  @Inject private Sites sites;
  @Inject private Rooms rooms;
  @Inject private StoredFiles files;
  @Inject private Uploading uploading;
  @Inject private CurrentCaller caller;
  @Context private HttpHeaders headers;

  @PUT
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Response send(
      @PathParam("site") String site,
      @PathParam("id") UUID thread,
      @PathParam("file") UUID file,
      @HeaderParam("X-File-Name") @Nullable String name,
      InputStream body) {
    // First, for the transaction has no connection yet that would wait for it.
    Upload upload = Upload.read(file, name, body);
    Posted posted =
        uploading.byStaff(
            sites.require(site).id(),
            thread,
            caller.get(),
            upload,
            Messages.language(headers.getAcceptableLanguages()));
    return Response.status(posted.status()).entity(posted.message()).build();
  }

  @GET
  public Response fetch(
      @PathParam("site") String site, @PathParam("id") UUID thread, @PathParam("file") UUID file) {
    return files.of(rooms.ofThread(sites.require(site).id(), thread), file).response();
  }
}
