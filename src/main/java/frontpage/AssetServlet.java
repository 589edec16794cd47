package frontpage;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scripts and words of the pages, compressed once and kept: the server's own file serving does not
 * compress. A name with a hash of its content may be kept by browsers for a year.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern HASHED = Pattern.compile(".*-[A-Z0-9]{8}\\.js(\\.map)?");
  private static final int NOT_WORTH = 256;

  private final transient Map<String, Asset> kept = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Asset(byte[] plain, byte[] compressed, String tag, String type) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getPathInfo();
    Asset asset = name == null ? null : find("/assets" + name);
    if (asset == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("ETag", asset.tag());
    response.setHeader("Vary", "Accept-Encoding");
    if (HASHED.matcher(name).matches()) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean compress = Gzip.isAccepted(request.getHeader("Accept-Encoding"));
    byte[] body = compress ? asset.compressed() : asset.plain();
    if (compress && body != asset.plain()) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(asset.type());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private @Nullable Asset find(String path) throws IOException {
    Asset known = kept.get(path);
    if (known != null) {
      return known;
    }
    try (InputStream in = getServletContext().getResourceAsStream(path)) {
      if (in == null) {
        return null;
      }
      byte[] plain = in.readAllBytes();
      byte[] compressed = plain.length < NOT_WORTH ? plain : Gzip.compress(plain);
      String tag = '"' + Secret.sha256(plain).substring(0, 32) + '"';
      Asset asset = new Asset(plain, compressed, tag, type(path));
      kept.put(path, asset);
      return asset;
    }
  }

  private String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript;charset=UTF-8";
    }
    if (path.endsWith(".json") || path.endsWith(".map")) {
      return "application/json;charset=UTF-8";
    }
    String known = getServletContext().getMimeType(path);
    return known == null ? "application/octet-stream" : known;
  }
}
