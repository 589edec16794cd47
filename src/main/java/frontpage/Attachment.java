package frontpage;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody's file as it is handed out. */
public record Attachment(String name, String mediaType, byte[] bytes) {

  /** No page may be made of it: saved under its name, in a box without scripts. */
  public Response response() {
    return Response.ok(bytes, mediaType)
        .header("Content-Disposition", disposition(name))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .build();
  }

  static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  @Override
  public String toString() {
    return "Attachment[" + mediaType + "]";
  }
}
