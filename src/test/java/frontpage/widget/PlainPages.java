package frontpage.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody's own pages, on an origin of their own, with the headers that they choose. */
final class PlainPages implements AutoCloseable {
  private final Map<String, Served> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  private record Served(String type, String policy, String body) {}

  PlainPages() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** A page with a Content-Security-Policy, empty for none; gives back its address. */
  String page(String path, String policy, String html) {
    pages.put(path, new Served("text/html; charset=utf-8", policy, html));
    return origin() + path;
  }

  String json(String path, String json) {
    pages.put(path, new Served("application/json", "", json));
    return origin() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Served found = pages.get(exchange.getRequestURI().getPath());
      if (found == null) {
        // Browsers ask for an icon by themselves, and would complain that there is none.
        boolean icon = exchange.getRequestURI().getPath().equals("/favicon.ico");
        exchange.sendResponseHeaders(icon ? 204 : 404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", found.type());
      if (!found.policy().isEmpty()) {
        exchange.getResponseHeaders().set("Content-Security-Policy", found.policy());
      }
      byte[] body = found.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
