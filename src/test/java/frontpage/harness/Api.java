package frontpage.harness;

import jakarta.json.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One client of the service's REST API: its cookies, and the headers it sends with everything.
 * Methods named {@code with…} give a client that shares the cookies.
 */
public final class Api {

  private final HttpClient http;
  private final String base;
  private final Map<String, String> headers;

  private Api(HttpClient http, String base, Map<String, String> headers) {
    this.http = http;
    this.base = base;
    this.headers = headers;
  }

  /** A new client without cookies, such as a visitor's browser at its first visit. */
  public static Api fresh() {
    return at(Parts.running().url());
  }

  /** A new client of another server. */
  public static Api at(String base) {
    var http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    return new Api(http, base, Map.of("Accept-Language", "en"));
  }

  /** A visitor whose page stands on the demo shop. */
  public static Api visitor() {
    return fresh().with("Origin", Parts.running().shopUrl());
  }

  /** A member of staff, signed in at the desk. */
  public static Api staff(String email, String password) {
    return staffAt(Parts.running().url(), email, password);
  }

  /** The same at another server. */
  public static Api staffAt(String base, String email, String password) {
    var api = at(base).with("X-Frontpage-Request", "1");
    api.post("/api/v1/desk/session", Map.of("email", email, "password", password)).expect(200);
    return api;
  }

  /** The same client with one more header; a second value replaces the first. */
  public Api with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Api(http, base, more);
  }

  /** The same client, now without a header. */
  public Api without(String name) {
    var fewer = new LinkedHashMap<>(headers);
    fewer.remove(name);
    return new Api(http, base, fewer);
  }

  /** The same client, asking for messages in {@code ru} or {@code en}. */
  public Api withLanguage(String language) {
    return with("Accept-Language", language);
  }

  /** The same client with a new idempotency key: for one write that may be repeated. */
  public Api withNewKey() {
    return with("Idempotency-Key", UUID.randomUUID().toString());
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** A POST without a body. */
  public Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  /** A POST of JSON; values are strings, numbers, booleans, null, maps and collections of these. */
  public Answer post(String path, Map<String, ?> body) {
    return sendJson("POST", path, json(body));
  }

  public Answer put(String path, Map<String, ?> body) {
    return sendJson("PUT", path, json(body));
  }

  public Answer patch(String path, Map<String, ?> body) {
    return sendJson("PATCH", path, json(body));
  }

  /** Sends a text as {@code application/json}, well formed or not. */
  public Answer sendJson(String method, String path, String json) {
    return with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofString(json));
  }

  /** Sends anything. */
  public Answer send(String method, String path, BodyPublisher body) {
    var request = request(path).method(method, body).timeout(Duration.ofSeconds(60)).build();
    try {
      return new Answer(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " got no answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The status and headers of a GET whose answer may never end; a problem is read whole. */
  public Answer peek(String path) {
    try {
      var response = http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
      try (var in = response.body()) {
        var ends = response.statusCode() != 200;
        var body = ends ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : "";
        return new Answer(response.statusCode(), response.headers(), body);
      }
    } catch (IOException e) {
      throw new AssertionError("GET " + path + " got no answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Opens a stream of server-sent events; close it. */
  public Events events(String path) {
    return Events.open(http, request(path).header("Accept", "text/event-stream").build());
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach(request::setHeader);
    return request;
  }

  private static String json(Map<String, ?> body) {
    return Json.createObjectBuilder(body).build().toString();
  }
}
