package frontpage.channels;

import frontpage.Secret;
import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Parts;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One review on a site of its own, with its moderator at the desk and its author in a browser. */
final class Talk {
  static final String PASSWORD = "correct horse battery";
  static final String WISH = "A kettle from the cupboard of Zephyrine";
  static final String INVITING =
      "Hello, Vera! Thank you for writing about the kettle. We are checking the delivery with the"
          + " warehouse today. So that nobody else reads your details, let us go on in private."
          + " [[private]]";
  static final String FOLLOW_UP =
      "Hello, Vera! The warehouse had sent the wrong box. We delivered a new kettle to you on"
          + " Tuesday and changed the label, so that this does not happen again. Thank you for"
          + " telling us.";

  private final String base;
  final String site;
  final String email;
  final String review;
  final Api moderator;
  final Api page;
  final Api author;

  private Talk(
      String base, String site, String email, Api moderator, Api page, String key, String review) {
    this.base = base;
    this.site = site;
    this.email = email;
    this.moderator = moderator;
    this.page = page;
    this.author = page.with("X-Author-Key", key);
    this.review = review;
  }

  /** A published review, with a wish and an address; no reply yet. */
  static Talk begin() {
    return begin(true);
  }

  static Talk begin(boolean withAddress) {
    return begin(Parts.running().url(), withAddress, Map.of());
  }

  /** With more fields of the form. */
  static Talk beginWith(Map<String, Object> fields) {
    return begin(Parts.running().url(), false, fields);
  }

  /** The same at another server. */
  static Talk at(String base, boolean withAddress) {
    return begin(base, withAddress, Map.of());
  }

  private static Talk begin(String base, boolean withAddress, Map<String, Object> fields) {
    String site = "talk-" + UUID.randomUUID().toString().substring(0, 12);
    Api admin = admin(base);
    admin
        .post(
            "/api/v1/desk/sites",
            Map.of(
                "key",
                site,
                "name",
                "Teapots",
                "language",
                "en",
                "origins",
                List.of(Parts.running().shopUrl())))
        .expect(201);
    String staff = site + "@staff.example";
    addMember(admin, site, staff, "Olga Moderator", "MODERATOR");
    Api moderator = Api.staffAt(base, staff, PASSWORD);
    Api page = Api.at(base).with("Origin", Parts.running().shopUrl());
    String key = Secret.random().value();
    String email = site + "@far.example";
    var wanted =
        new java.util.HashMap<String, Object>(
            Map.of(
                "page",
                Map.of("key", "kettle", "title", "Kettle", "url", "https://shop.example/kettle"),
                "rating",
                1,
                "text",
                "The kettle came in a wrong box and nobody called back.",
                "authorName",
                "Vera",
                "wish",
                WISH,
                "language",
                "en",
                "authorKey",
                key));
    if (withAddress) {
      wanted.put("email", email);
    }
    wanted.putAll(fields);
    String review =
        page.withNewKey()
            .post("/api/v1/sites/" + site + "/reviews", wanted)
            .expect(201)
            .text("/review/id");
    moderator
        .post(
            "/api/v1/desk/" + site + "/threads/" + review + "/decision",
            Map.of("action", "PUBLISH"))
        .expect(200);
    return new Talk(base, site, email, moderator, page, key, review);
  }

  /** Another member of the site, signed in. */
  Api colleague(String role) {
    String mail = role.toLowerCase(java.util.Locale.ROOT) + "-" + site + "@staff.example";
    addMember(admin(base), site, mail, role, role);
    return Api.staffAt(base, mail, PASSWORD);
  }

  static Api admin(String base) {
    return Api.staffAt(base, "admin@domtech.example", "front-page-demo");
  }

  private static void addMember(Api admin, String site, String mail, String name, String role) {
    admin
        .post(
            "/api/v1/desk/" + site + "/members",
            Map.of(
                "email",
                mail,
                "name",
                name,
                "role",
                "Customer care",
                "siteRole",
                role,
                "password",
                PASSWORD))
        .expect(201);
  }

  String reviewPath() {
    return "/api/v1/sites/" + site + "/reviews/" + review;
  }

  String thread() {
    return "/api/v1/desk/" + site + "/threads/" + review;
  }

  /** The moderator answers in public and invites. */
  Talk invite() {
    moderator
        .withNewKey()
        .post(thread() + "/replies", Map.of("text", INVITING, "confirmWarnings", true))
        .expect(201);
    return this;
  }

  String handoverCode() {
    return author.post(reviewPath() + "/handover").expect(200).text("/code");
  }

  /** A browser on the service's own origin, not yet in. */
  static Api browser() {
    return browser(Parts.running().url());
  }

  private static Api browser(String base) {
    return Api.at(base).with("X-Frontpage-Request", "1").with("User-Agent", "Firefox on Linux");
  }

  static Answer enter(Api browser, String kind, String token) {
    return browser.post("/api/v1/channel/enter", Map.of(kind, token));
  }

  /** The author's browser, in by a handover code. */
  Api enter() {
    Api browser = browser(base);
    enter(browser, "code", handoverCode()).expect(200);
    return browser;
  }

  Answer staffSays(String text) {
    return moderator.post(
        thread() + "/channel/messages",
        Map.of("clientId", UUID.randomUUID().toString(), "text", text));
  }

  static Answer customerSays(Api browser, String text) {
    return browser.post(
        "/api/v1/channel/messages", Map.of("clientId", UUID.randomUUID().toString(), "text", text));
  }

  /** Whoever made the site keeps it. */
  Api admin() {
    return Api.staff("admin@domtech.example", "front-page-demo");
  }

  /** As after a telephone call in which the customer agreed. */
  Answer close(String outcome) {
    return close(outcome, true);
  }

  Answer closeWithout(String outcome) {
    return close(outcome, false);
  }

  private Answer close(String outcome, boolean agreed) {
    return moderator
        .withNewKey()
        .post(
            thread() + "/channel/close",
            Map.of(
                "outcome",
                outcome,
                "text",
                FOLLOW_UP,
                "confirmWarnings",
                true,
                "agreedElsewhere",
                agreed));
  }

  /** A file as either side's page sends it; {@code channel} is the path of that side. */
  static Answer sendFile(Api api, String channel, String id, String name, byte[] bytes) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return api.with("Content-Type", "application/octet-stream")
        .with("X-File-Name", encoded)
        .send("PUT", channel + "/files/" + id, BodyPublishers.ofByteArray(bytes));
  }

  /** What everybody reads of it. */
  Answer publicReview() {
    return page.get("/api/v1/sites/" + site + "/reviews?page=kettle").expect(200);
  }
}
