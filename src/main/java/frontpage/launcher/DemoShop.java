package frontpage.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A shop's site that embeds the widget, served from another origin than the service: the files
 * under {@code demo/} of the WAR, with {@code __SERVICE__} replaced by the service's URL in text
 * files.
 */
public final class DemoShop implements AutoCloseable {

  private static final String PLACEHOLDER = "__SERVICE__";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml; charset=utf-8",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "woff2", "font/woff2");

  private static final Set<String> TEXT = Set.of("html", "css", "js", "json", "svg");

  private final Path war;
  private final String service;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4, DemoShop::daemon);

  private DemoShop(Path war, String service, HttpServer server) {
    this.war = war;
    this.service = service;
    this.server = server;
  }

  /**
   * Opens the shop on this machine.
   *
   * @param port 0 lets the kernel choose one
   * @param service the public URL of the service, without a slash at the end
   */
  public static DemoShop open(Path war, int port, String service) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    var shop = new DemoShop(war, service, server);
    server.createContext("/", shop::answer);
    server.setExecutor(shop.threads);
    server.start();
    return shop;
  }

  /** Where the shop stands, without a slash at the end. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var name = entryName(exchange.getRequestURI());
      byte @Nullable [] found = read(name);
      var headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-cache");
      headers.set("Content-Type", found == null ? "text/plain" : type(name));
      byte[] body = found == null ? "Not found".getBytes(StandardCharsets.UTF_8) : found;
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(found == null ? 404 : 200, head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static String entryName(URI uri) {
    var path = uri.getPath();
    return "demo" + (path.endsWith("/") ? path + "index.html" : path);
  }

  private byte @Nullable [] read(String name) throws IOException {
    try (var zip = new ZipFile(war.toFile())) {
      @Nullable ZipEntry entry = zip.getEntry(name);
      if (entry == null || entry.isDirectory()) {
        return null;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] bytes = in.readAllBytes();
        return TEXT.contains(extension(name)) ? filled(bytes) : bytes;
      }
    }
  }

  private byte[] filled(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replace(PLACEHOLDER, service)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String type(String name) {
    return TYPES.getOrDefault(extension(name), "application/octet-stream");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "demo-shop");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
