package frontpage.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report from anyone, decided by staff, told by mail. */
@ServerTest
@RunAsClient
class FlagsIT {
  private final Api reader = Api.fresh();
  private final Api admin = Drive.admin();
  private String site;
  private String review;

  @BeforeEach
  void aPublishedReview() {
    site = Drive.newSite(admin, "en");
    review = publish("The seller lives in the flat above mine and shouts at night.");
  }

  private String publish(String text) {
    String id = Drive.submit(Api.fresh(), site, Drive.review("lamp", text)).text("/review/id");
    Drive.publish(admin, site, id).expect(200);
    return id;
  }

  private Map<String, Object> flag() {
    Map<String, Object> flag = new LinkedHashMap<>();
    flag.put("review", review);
    flag.put("reason", "PERSONAL_DATA");
    flag.put("explanation", "It says where a person lives.");
    flag.put("goodFaith", true);
    return flag;
  }

  private Answer send(Map<String, Object> flag) {
    return reader.withNewKey().post("/api/v1/sites/" + site + "/flags", flag);
  }

  private Answer queue() {
    return admin.get("/api/v1/desk/" + site + "/flags").expect(200);
  }

  private Answer decide(String id, Map<String, Object> decision) {
    return admin.post("/api/v1/desk/" + site + "/flags/" + id + "/decision", decision);
  }

  @Test
  void anUpheldReportTakesTheReviewDownAndIsToldByMail() {
    String email = "reader-" + UUID.randomUUID() + "@mail.example";
    Map<String, Object> flag = flag();
    flag.put("email", email);
    String receipt = send(flag).expect(201).text("/receipt");
    assertThat(receipt).matches("F-[2-9A-Z]{8}");
    assertThat(Mailbox.of(email).await(1).text()).contains(receipt).doesNotContain("seller");

    Answer waiting = queue();
    assertThat(waiting.number("/open")).isEqualTo(1);
    assertThat(waiting.text("/flags/0/explanation")).isEqualTo("It says where a person lives.");
    assertThat(waiting.body()).doesNotContain("rating", email);
    String id = waiting.text("/flags/0/id");
    decide(id, Map.of("outcome", "UPHELD")).expectProblem(422, "validation");
    decide(id, Map.of("outcome", "UPHELD", "reason", "PERSONAL_DATA", "note", "You were right."))
        .expect(200);

    assertThat(Mailbox.of(email).await(2).text()).contains(receipt, "You were right.");
    Answer feed = reader.get("/api/v1/sites/" + site + "/reviews?page=lamp").expect(200);
    assertThat(feed.array("/reviews")).isEmpty();
    assertThat(feed.number("/notPublished/byReason/PERSONAL_DATA")).isEqualTo(1);
    assertThat(queue().number("/open")).isZero();
    decide(id, Map.of("outcome", "DISMISSED")).expectProblem(409, "conflict");
  }

  @Test
  void aDismissedReportLeavesTheReview() {
    send(flag()).expect(201);
    decide(queue().text("/flags/0/id"), Map.of("outcome", "DISMISSED")).expect(200);
    assertThat(reader.get("/api/v1/sites/" + site + "/reviews?page=lamp").array("/reviews"))
        .hasSize(1);
  }

  @Test
  void aReportedAnswerBringsTheThreadBack() {
    Drive.reply(
            admin,
            site,
            review,
            "Hello Anna, thank you for writing. We moved the lamp to the workshop today and will"
                + " write here by Friday.\nAda, customer care")
        .expect(201);
    String reply =
        reader.get("/api/v1/sites/" + site + "/reviews?page=lamp").text("/reviews/0/replies/0/id");
    Map<String, Object> flag = flag();
    flag.put("reply", reply);
    send(flag).expect(201);
    assertThat(queue().text("/flags/0/text")).startsWith("Hello Anna");
    decide(queue().text("/flags/0/id"), Map.of("outcome", "UPHELD")).expect(200);
    assertThat(admin.get("/api/v1/desk/" + site + "/threads/" + review).body())
        .contains("REOPENED");
  }

  @Test
  void whatAReportNeeds() {
    Map<String, Object> bad = flag();
    bad.put("goodFaith", false);
    bad.put("explanation", " ");
    send(bad).expectProblem(422, "validation").expectField("explanation", "required");
    bad.put("explanation", "Wrong.");
    send(bad).expectProblem(422, "validation").expectField("goodFaith", "required");
    Map<String, Object> strange = flag();
    strange.put("reply", UUID.randomUUID().toString());
    send(strange).expectProblem(404, "not-found");
    strange.put("reason", "DISLIKE");
    send(strange).expectProblem(422, "validation").expectField("reason", "unknown-value");
  }

  @Test
  void theSameReportSentTwiceIsOne() {
    Api sameKey = reader.with("Idempotency-Key", UUID.randomUUID().toString());
    String path = "/api/v1/sites/" + site + "/flags";
    assertThat(sameKey.post(path, flag()).expect(201).text("/receipt"))
        .isEqualTo(sameKey.post(path, flag()).expect(201).text("/receipt"));
    assertThat(queue().number("/open")).isEqualTo(1);
  }

  @Test
  void aFloodOfReportsIsTurnedAway() {
    for (int i = 0; i < Flags.PER_HOUR; i++) {
      send(flag()).expect(201);
    }
    send(flag()).expectProblem(429, "too-many-requests");
  }

  @Test
  void nobodyReportsWhatIsNotPublished() {
    String held =
        Drive.submit(Api.fresh(), site, Drive.review("lamp", "Held still.")).text("/review/id");
    Map<String, Object> flag = flag();
    flag.put("review", held);
    send(flag).expectProblem(404, "not-found");
  }
}
