package frontpage.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.altcha.altcha.Altcha;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers choose and say, and what a site asks of who writes. */
@ServerTest
@RunAsClient
class VisitorsIT {
  private final Api reader = Api.fresh();
  private final Api admin = Drive.admin();
  private String site;

  @BeforeEach
  void aSiteOfItsOwn() {
    site = Drive.newSite(admin, "en");
  }

  private String submitted(String text, String language) {
    Map<String, Object> review = Drive.review("lamp", text);
    review.put("language", language);
    return Drive.submit(Api.fresh(), site, review).expect(201).text("/review/id");
  }

  private String published(String text, String language) {
    String id = submitted(text, language);
    Drive.publish(admin, site, id).expect(200);
    return id;
  }

  private Answer feed(String more) {
    return reader.get("/api/v1/sites/" + site + "/reviews?page=lamp" + more).expect(200);
  }

  private static String query(String words) {
    return "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private Answer settings(Map<String, Object> body) {
    return admin.put("/api/v1/desk/" + site + "/visitors", body).expect(200);
  }

  @Test
  void searchFindsEveryWordWhateverItsCaseAndGoesOnByCursor() {
    published("The GREEN lamp hums 100% of the time.", "en");
    published("Зелёная лампа не гудит.", "ru");
    published("A green shade, a quiet lamp.", "en");
    assertThat(feed(query("lamp green")).array("/reviews")).hasSize(2);
    assertThat(feed(query("ЗЕЛЕНАЯ")).array("/reviews")).hasSize(1);
    assertThat(feed(query("100%")).array("/reviews")).hasSize(1);
    assertThat(feed(query("_")).array("/reviews")).isEmpty();
    Answer first = feed(query("green") + "&limit=1");
    Answer second = feed(query("green") + "&limit=1&cursor=" + first.text("/next"));
    assertThat(second.text("/reviews/0/id")).isNotEqualTo(first.text("/reviews/0/id"));
    assertThat(second.isNull("/next")).isTrue();
    reader
        .get("/api/v1/sites/" + site + "/reviews?page=lamp" + query("x".repeat(101)))
        .expectProblem(422, "validation")
        .expectField("q", "too-long");
  }

  @Test
  void theLanguagesAreCountedAndFilteredBy() {
    published("Bright.", "en");
    published("Светит.", "ru");
    published("Греет.", "ru");
    Answer all = feed("");
    assertThat(all.number("/languages/ru")).isEqualTo(2);
    assertThat(all.number("/languages/en")).isEqualTo(1);
    assertThat(feed("&lang=ru").array("/reviews")).hasSize(2);
  }

  @Test
  void theTagChangesAtOnceWithWhatHappens() {
    String id = published("Bright.", "en");
    String tag = feed("").header("ETag");
    Api again = reader.with("If-None-Match", tag);
    assertThat(again.get("/api/v1/sites/" + site + "/reviews?page=lamp").status()).isEqualTo(304);
    vote(id, Drive.authorKey(), true).expect(200);
    assertThat(again.get("/api/v1/sites/" + site + "/reviews?page=lamp").status()).isEqualTo(200);
  }

  private Answer vote(String id, String voter, boolean helpful) {
    return reader.put(
        "/api/v1/sites/" + site + "/reviews/" + id + "/helpful",
        Map.of("voter", voter, "helpful", helpful));
  }

  @Test
  void aBrowserFindsAReviewHelpfulOnce() {
    String id = published("Bright.", "en");
    String mine = Drive.authorKey();
    assertThat(vote(id, mine, true).expect(200).number("/helpful")).isEqualTo(1);
    assertThat(vote(id, mine, true).expect(200).number("/helpful")).isEqualTo(1);
    assertThat(vote(id, Drive.authorKey(), true).expect(200).number("/helpful")).isEqualTo(2);
    assertThat(feed("").number("/reviews/0/helpful")).isEqualTo(2);
    assertThat(vote(id, mine, false).expect(200).number("/helpful")).isEqualTo(1);
    vote(submitted("Held.", "en"), mine, true).expectProblem(404, "not-found");
    vote(id, "short", true).expectProblem(422, "validation").expectField("voter", "malformed");
  }

  @Test
  void consentsStandApartWithTheirVersionAndTheNameCanBeTakenBack() {
    settings(
        Map.of(
            "proofOfWork",
            false,
            "consents",
            List.of(
                Map.of("purpose", "PROCESSING", "language", "en", "text", "You may process it."),
                Map.of("purpose", "NAME", "language", "en", "text", "You may show my name."))));
    Answer form = reader.get("/api/v1/sites/" + site + "/form").expect(200);
    assertThat(form.text("/consents/0/purpose")).isEqualTo("PROCESSING");
    assertThat(form.number("/consents/0/version")).isEqualTo(1);
    String processing = form.text("/consents/0/id");
    String name = form.text("/consents/1/id");

    Map<String, Object> review = Drive.review("lamp", "Bright.");
    Drive.submit(reader, site, review)
        .expectProblem(422, "validation")
        .expectField("consents", "required");
    review.put("consents", List.of(processing));
    String nameless = Drive.submit(reader, site, review).expect(201).text("/review/id");
    Drive.publish(admin, site, nameless).expect(200);
    assertThat(feed("").isNull("/reviews/0/authorName")).isTrue();

    review.put("consents", List.of(processing, name));
    Answer named = Drive.submit(reader, site, review).expect(201);
    assertThat(named.flag("/review/own/canHideName")).isTrue();
    String id = named.text("/review/id");
    Drive.publish(admin, site, id).expect(200);
    assertThat(feed("").text("/reviews/0/authorName")).isEqualTo("Anna");
    Api author = reader.with("X-Author-Key", String.valueOf(review.get("authorKey")));
    author.post("/api/v1/sites/" + site + "/reviews/" + id + "/hide-name").expect(200);
    assertThat(feed("").isNull("/reviews/0/authorName")).isTrue();
    reader
        .with("X-Author-Key", Drive.authorKey())
        .post("/api/v1/sites/" + site + "/reviews/" + id + "/hide-name")
        .expectProblem(403, "author-key-invalid");
  }

  @Test
  void aChangedTextIsANewVersion() {
    for (String text : List.of("First.", "First.", "Second.")) {
      settings(
          Map.of(
              "proofOfWork",
              false,
              "consents",
              List.of(Map.of("purpose", "NAME", "language", "en", "text", text))));
    }
    Answer form = reader.get("/api/v1/sites/" + site + "/form").expect(200);
    assertThat(form.number("/consents/0/version")).isEqualTo(2);
    assertThat(form.text("/consents/0/text")).isEqualTo("Second.");
  }

  @Test
  void aProofIsNeededWhereTheSiteWantsOneAndIsGoodOnce() throws Exception {
    settings(Map.of("proofOfWork", true));
    Map<String, Object> review = Drive.review("lamp", "Bright.");
    Drive.submit(reader, site, review).expectProblem(422, "proof-required");
    Drive.submit(reader.with("X-Proof", "bm90IGpzb24="), site, review)
        .expectProblem(422, "proof-invalid");
    String proof = solved();
    Drive.submit(reader.with("X-Proof", proof), site, review).expect(201);
    Drive.submit(reader.with("X-Proof", proof), site, review).expectProblem(422, "proof-invalid");
  }

  private String solved() throws Exception {
    Answer challenge = reader.get("/api/v1/sites/" + site + "/challenge").expect(200);
    Altcha.Solution solution =
        Altcha.solveChallenge(
            challenge.text("/challenge"),
            challenge.text("/salt"),
            Altcha.Algorithm.SHA256,
            challenge.number("/maxnumber"),
            0);
    String json =
        "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
            .formatted(
                challenge.text("/challenge"),
                solution.number,
                challenge.text("/salt"),
                challenge.text("/signature"));
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theShopConfirmsAPurchaseOnce() throws Exception {
    String key = admin.get("/api/v1/desk/" + site + "/visitors").expect(200).text("/purchaseKey");
    String token = token(key, "lamp", Instant.now().plusSeconds(600));
    assertThat(verifiedBy(token)).isTrue();
    assertThat(verifiedBy(token)).as("used up").isFalse();
    assertThat(verifiedBy(token(key, "chair", Instant.now().plusSeconds(600)))).isFalse();
    assertThat(verifiedBy(token(key, "lamp", Instant.now().minusSeconds(1)))).isFalse();
    assertThat(verifiedBy(token("guess", "lamp", Instant.now().plusSeconds(600)))).isFalse();
  }

  private boolean verifiedBy(String token) {
    Map<String, Object> review = Drive.review("lamp", "Bright.");
    review.put("purchase", token);
    return Drive.submit(Api.fresh(), site, review).expect(201).has("/review/verified");
  }

  private static String token(String key, String page, Instant until) throws Exception {
    String payload =
        "{\"page\":\"%s\",\"until\":%d,\"order\":\"%s\"}"
            .formatted(page, until.getEpochSecond(), UUID.randomUUID());
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    String signed = "v1." + base64.encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return signed
        + "."
        + base64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void assetsAreCompressedAndRevalidated() {
    Api browser = reader.with("Accept-Encoding", "gzip");
    Answer script = browser.send("GET", "/assets/messages.ru.json", noBody());
    assertThat(script.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(script.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(script.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(
            browser
                .with("If-None-Match", script.header("ETag"))
                .get("/assets/messages.ru.json")
                .status())
        .isEqualTo(304);
    assertThat(reader.get("/assets/none.js").status()).isEqualTo(404);
    assertThat(reader.get("/assets/../WEB-INF/web.xml").status()).isNotEqualTo(200);
  }

  private static java.net.http.HttpRequest.BodyPublisher noBody() {
    return java.net.http.HttpRequest.BodyPublishers.noBody();
  }
}
