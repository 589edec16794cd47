package frontpage.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bad input is answered with what is wrong and where, and changes nothing. */
@ServerTest
@RunAsClient
class BadInputIT {
  private static final String PATH = "/api/v1/sites/domtech/reviews";
  private static final String PAGE = "bad-input";

  private Api visitor;
  private String held;

  @BeforeEach
  void look() {
    visitor = Api.visitor();
    held = heldCount();
  }

  @AfterEach
  void nothingChanged() {
    assertThat(heldCount()).isEqualTo(held);
  }

  @Test
  void emptyFieldsAreNamedAllAtOnce() {
    Answer answer = send(Map.of()).expectProblem(422, "validation");
    for (String field : new String[] {"page", "rating", "text", "authorName", "authorKey"}) {
      answer.expectField(field, "required");
    }
    send(with("text", "   ")).expectProblem(422, "validation").expectField("text", "required");
  }

  @Test
  void overLongFieldsAreNamedWithTheirLimit() {
    send(with("text", "a".repeat(5001)))
        .expectProblem(422, "validation")
        .expectField("text", "too-long");
    send(with("authorName", "a".repeat(81)))
        .expectProblem(422, "validation")
        .expectField("authorName", "too-long");
    send(with("title", "a".repeat(121))).expectField("title", "too-long");
    send(with("wish", "a".repeat(2001))).expectField("wish", "too-long");
    send(with("email", "a".repeat(250) + "@b.example")).expectField("email", "too-long");
  }

  @Test
  void wrongRatingsAreOutOfRangeOrMalformed() {
    send(with("rating", 0)).expectProblem(422, "validation").expectField("rating", "out-of-range");
    send(with("rating", 6)).expectField("rating", "out-of-range");
    send(with("rating", 4.5)).expectField("rating", "malformed");
    send(with("rating", "five")).expectField("rating", "malformed");
    send(with("rating", 1e30)).expectField("rating", "malformed");
    send(with("rating", Map.of())).expectField("rating", "malformed");
  }

  @Test
  void wrongTypesAreNamed() {
    send(with("text", 5)).expectProblem(422, "validation").expectField("text", "malformed");
    send(with("page", "kettle")).expectField("page", "malformed");
    send(with("page", Map.of("key", 7))).expectField("page.key", "malformed");
    send(with("language", "xx")).expectField("language", "malformed");
    send(with("email", "not an address")).expectField("email", "malformed");
    send(with("authorKey", "short")).expectField("authorKey", "malformed");
  }

  @Test
  void anUnknownSiteIsNotFound() {
    Api.fresh()
        .withNewKey()
        .post("/api/v1/sites/nowhere/reviews", Drive.review(PAGE, "text"))
        .expectProblem(404, "site-not-found");
  }

  @Test
  void aForeignOriginIsRefusedBeforeAnythingIsRead() {
    Api foreign = Api.fresh().with("Origin", "https://elsewhere.example").withNewKey();
    foreign.post(PATH, Drive.review(PAGE, "text")).expectProblem(403, "origin-not-allowed");
    assertThat(
            foreign
                .get(PATH + "?page=kettle-blue")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void aPreflightOfTheShopIsAnswered() {
    Answer answer =
        visitor
            .with("Access-Control-Request-Method", "POST")
            .send("OPTIONS", PATH, java.net.http.HttpRequest.BodyPublishers.noBody())
            .expect(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(Parts.running().shopUrl());
  }

  @Test
  void brokenJsonIsToldFromWrongFields() {
    for (String json :
        new String[] {"", "{", "[]", "null", "{\"text\":\"a\"", "{'a':1}", "\"x\""}) {
      visitor.withNewKey().sendJson("POST", PATH, json).expectProblem(400, "malformed-json");
    }
    visitor
        .withNewKey()
        .with("Content-Type", "text/plain")
        .send("POST", PATH, java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
        .expectProblem(415, "unsupported-media-type");
  }

  @Test
  void charactersThatDeceiveReadersAreRefusedInEveryField() {
    String[] escapes = {"\\u0000", "\\ud800", "\\udc00", "\\u202e", "\\u0007", "\\u007f"};
    for (String escape : escapes) {
      for (String field : new String[] {"text", "authorName", "title", "wish"}) {
        String json = json(field, "before" + escape + "after");
        visitor
            .withNewKey()
            .sendJson("POST", PATH, json)
            .expectProblem(422, "validation")
            .expectField(field, "forbidden-characters");
      }
    }
  }

  @Test
  void aMegabyteIsTooLarge() {
    send(with("text", "a".repeat(1_000_000))).expectProblem(413, "body-too-large");
  }

  @Test
  void aWriteNeedsItsKey() {
    visitor
        .post(PATH, Drive.review(PAGE, "text"))
        .expectProblem(422, "validation")
        .expectField("Idempotency-Key", "required");
  }

  @Test
  void wrongQueriesAreNamed() {
    visitor.get(PATH).expectProblem(422, "validation").expectField("page", "required");
    visitor.get(PATH + "?page=a&rating=9").expectField("rating", "out-of-range");
    visitor.get(PATH + "?page=a&limit=1000").expectField("limit", "out-of-range");
    visitor.get(PATH + "?page=a&sort=angry").expectField("sort", "unknown-value");
    visitor.get(PATH + "?page=a&cursor=zzz").expectField("cursor", "malformed");
    visitor.get(PATH + "/not-a-uuid/own").expectProblem(404, "not-found");
  }

  @Test
  void problemsSpeakTheVisitorsLanguage() {
    Answer answer = visitor.withLanguage("ru").withNewKey().post(PATH, Map.of());
    assertThat(answer.text("/title")).matches("\\p{IsCyrillic}.*");
  }

  private Answer send(Map<String, ?> review) {
    return visitor.withNewKey().post(PATH, review);
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> review = new LinkedHashMap<>(Drive.review(PAGE, "A text."));
    review.put(field, value);
    return review;
  }

  /** Written by hand: no JSON writer lets a lone surrogate or a NUL through. */
  private static String json(String field, String value) {
    StringBuilder json =
        new StringBuilder("{\"page\":{\"key\":\"bad-input\"},\"rating\":2,\"language\":\"en\"");
    json.append(",\"authorKey\":\"").append(Drive.authorKey()).append('"');
    for (String known : new String[] {"text", "authorName"}) {
      if (!known.equals(field)) {
        json.append(",\"").append(known).append("\":\"plain\"");
      }
    }
    return json.append(",\"").append(field).append("\":\"").append(value).append("\"}").toString();
  }

  private static String heldCount() {
    return Drive.moderator()
        .get("/api/v1/desk/domtech/queue?view=held")
        .at("/counts/held")
        .toString();
  }
}
