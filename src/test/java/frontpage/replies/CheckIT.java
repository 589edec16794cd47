package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The checker for integrators and staff, the keys that open it, and its limits. */
@ServerTest
@RunAsClient
class CheckIT {
  private static final String CHECK = "/api/v1/check";
  private static final String KEYS = "/api/v1/desk/domtech/keys";
  private static final Map<String, ?> PHONE = Map.of("reply", "Ring Jamie on 020 7946 0311.");

  private static Answer issued() {
    return Drive.admin().post(KEYS, Map.of("name", "till " + UUID.randomUUID())).expect(201);
  }

  private static Api holding(String key) {
    return Api.fresh().with("Authorization", "Bearer " + key);
  }

  @Test
  void anIntegratorChecksATextWithTheSitesOwnContext() {
    Api integrator = holding(issued().text("/secret"));
    Answer report = integrator.post(CHECK, PHONE).expect(200);
    assertThat(report.text("/verdict")).isEqualTo("stop");
    assertThat(report.array("/findings").toString()).contains("\"phone\"");
    integrator
        .post(
            CHECK,
            Map.of(
                "reply", "Hello Anna, thank you. The kettle is replaced on Friday.\nIra, care",
                "review", "The kettle leaks.",
                "rating", 1,
                "kind", "COMPLAINT",
                "fault", "OURS",
                "author", "Anna",
                "thread", List.of("Anna, we are looking into it.")))
        .expect(200);
  }

  @Test
  void aKeyIsShownOnceAndItsUseIsSeen() {
    Answer issued = issued();
    String key = issued.text("/secret");
    Answer before = Drive.admin().get(KEYS).expect(200);
    assertThat(before.body()).doesNotContain(key).contains(issued.text("/key/hint"));
    assertThat(row(before, issued)).contains("\"lastUsedAt\":null");
    holding(key).post(CHECK, PHONE).expect(200);
    assertThat(row(Drive.admin().get(KEYS), issued)).doesNotContain("\"lastUsedAt\":null");
  }

  private static String row(Answer list, Answer issued) {
    return list.array("/keys").stream()
        .map(Object::toString)
        .filter(row -> row.contains(issued.text("/key/id")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRevokedOrInventedKeyOpensNothing() {
    Answer issued = issued();
    Drive.admin().delete(KEYS + "/" + issued.text("/key/id")).expect(204);
    holding(issued.text("/secret")).post(CHECK, PHONE).expectProblem(401, "key-invalid");
    holding("fpk_" + "A".repeat(43)).post(CHECK, PHONE).expectProblem(401, "key-invalid");
    Api.fresh()
        .with("Authorization", "Basic YTpi")
        .post(CHECK, PHONE)
        .expectProblem(401, "key-invalid");
  }

  @Test
  void aKeyOpensNothingButTheCheck() {
    Api integrator = holding(issued().text("/secret")).with("X-Frontpage-Request", "1");
    integrator.get("/api/v1/desk/domtech/queue").expectProblem(401, "not-signed-in");
    integrator.get(KEYS).expectProblem(401, "not-signed-in");
  }

  @Test
  void staffCheckForTheSitesTheyWorkOn() {
    Api ira = Drive.moderator();
    ira.post(CHECK, Map.of("site", "domtech", "reply", "Call me.")).expect(200);
    ira.post(CHECK, PHONE).expectProblem(422, "validation");
    ira.post(CHECK, Map.of("site", "elsewhere", "reply", "Call me."))
        .expectProblem(404, "site-not-found");
    ira.without("X-Frontpage-Request").post(CHECK, PHONE).expectProblem(403, "csrf");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    Api integrator = holding(issued().text("/secret"));
    Answer long20 = integrator.post(CHECK, Map.of("reply", "a".repeat(20_001)));
    long20.expectProblem(422, "validation");
    assertThat(long20.text("/fields/0/code")).isEqualTo("too-long");
    integrator
        .post(CHECK, Map.of("reply", "a".repeat(200_000)))
        .expectProblem(413, "body-too-large");
  }

  @Test
  void aKeyThatAsksTooOftenIsToldWhenToComeBack() {
    Api integrator = holding(issued().text("/secret"));
    Answer answer = integrator.post(CHECK, Map.of("reply", ""));
    for (int i = 0; i < 1500 && answer.status() != 429; i++) {
      answer = integrator.post(CHECK, Map.of("reply", ""));
    }
    answer.expectProblem(429, "too-many-requests");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    assertThat(answer.number("/retryAfter")).isBetween(1, 60);
    // Another key of the same site has a share of its own.
    holding(issued().text("/secret")).post(CHECK, PHONE).expect(200);
  }

  @Test
  void whoBuysWaysInTooOftenIsSlowedByAddress() {
    String path = "/api/v1/sites/domtech/reviews/" + UUID.randomUUID() + "/handover";
    Api visitor = Api.fresh().with("X-Forwarded-For", "198.51.100.77");
    Answer answer = visitor.post(path);
    for (int i = 0; i < 300 && answer.status() != 429; i++) {
      answer = visitor.post(path);
    }
    answer.expectProblem(429, "too-many-requests");
    assertThat(Api.fresh().with("X-Forwarded-For", "198.51.100.78").post(path).status())
        .isEqualTo(404);
  }
}
