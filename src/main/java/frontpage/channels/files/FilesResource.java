package frontpage.channels.files;

import frontpage.Messages;
import frontpage.channels.Posted;
import frontpage.channels.Rooms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

/** The customer's files; {@code file} is the client id of the message. */
@Path("channel/files/{file}")
@RequestScoped
@Transactional
public class FilesResource {
  @Inject private Rooms rooms;
  @Inject private StoredFiles files;
  @Inject private Uploading uploading;
  @Context private HttpHeaders headers;

  /**
   * The body is the file itself; sending it again changes nothing. In no transaction of its own: no
   * connection waits for a slow phone.
   *
   * @param name percent-encoded UTF-8
   */
  @PUT
  @Transactional(TxType.NOT_SUPPORTED)
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Response send(
      @PathParam("file") UUID file,
      @HeaderParam("X-File-Name") @Nullable String name,
      InputStream body) {
    uploading.expectGuest();
    Posted posted =
        uploading.byCustomer(
            Upload.read(file, name, body), Messages.language(headers.getAcceptableLanguages()));
    return Response.status(posted.status()).entity(posted.message()).build();
  }

  @GET
  public Response fetch(@PathParam("file") UUID file) {
    return files.of(rooms.ofGuest(), file).response();
  }
}
