package frontpage.proof;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The main path by REST, a step each: what a visitor sends, what staff do. */
public final class Drive {
  public static final String PASSWORD = "front-page-demo";

  private static final Map<String, Api> SESSIONS = new ConcurrentHashMap<>();

  private Drive() {}

  public static Api moderator() {
    return signedIn("ira@domtech.example");
  }

  public static Api lead() {
    return signedIn("lev@domtech.example");
  }

  public static Api admin() {
    return signedIn("admin@domtech.example");
  }

  /** One session for the whole run: signing in costs what it should cost an attacker. */
  private static Api signedIn(String email) {
    return SESSIONS.computeIfAbsent(email, e -> Api.staff(e, PASSWORD));
  }

  /** A key as a browser makes it: 43 characters of base64url. */
  public static String authorKey() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
  }

  /** A complete, harmless review; change what the test is about. */
  public static Map<String, Object> review(String page, String text) {
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("page", Map.of("key", page, "title", "Page " + page));
    review.put("rating", 2);
    review.put("text", text);
    review.put("authorName", "Anna");
    review.put("language", "en");
    review.put("authorKey", authorKey());
    return review;
  }

  public static Answer submit(Api visitor, String site, Map<String, Object> review) {
    return visitor.withNewKey().post("/api/v1/sites/" + site + "/reviews", review);
  }

  public static Answer publish(Api staff, String site, String id) {
    return staff.post(
        "/api/v1/desk/" + site + "/threads/" + id + "/decision", Map.of("action", "PUBLISH"));
  }

  public static Answer reply(Api staff, String site, String id, String text) {
    return staff
        .withNewKey()
        .post(
            "/api/v1/desk/" + site + "/threads/" + id + "/replies",
            Map.of("text", text, "confirmWarnings", true));
  }

  /** A site of its own for one test, with the demo's admin as its admin. */
  public static String newSite(Api admin, String language) {
    String key = "t-" + UUID.randomUUID().toString().substring(0, 13);
    admin
        .post("/api/v1/desk/sites", Map.of("key", key, "name", "Test", "language", language))
        .expect(201);
    return key;
  }
}
