package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing gets past the gate that should not, whatever a client sends. */
@ServerTest
@RunAsClient
class GateIT {
  private static final String PHONE = "Hello Anna, call me on +44 20 7946 0999 today. Ira, care";
  private static final String CARD =
      "Hello Anna, we refunded your card 4111 1111 1111 1111 today. Ira, customer care";
  private static final String GOOD =
      "Hello Anna, thank you for writing. The lid was fitted askew; a new one is in the post and"
          + " arrives on Thursday by noon.\nIra, customer care";

  private String id = "";

  @BeforeEach
  void aPublishedReview() {
    Answer sent =
        Drive.submit(
            Api.visitor(),
            "domtech",
            Drive.review("gate-" + UUID.randomUUID(), "The lid does not close and nobody cares."));
    id = sent.expect(201).text("/review/id");
    Drive.publish(Drive.moderator(), "domtech", id).expect(200);
  }

  @Test
  void aStopIsRefusedWhateverTheClientConfirms() {
    Answer answer = publish(Drive.moderator(), PHONE, null).expectProblem(422, "reply-stopped");
    assertThat(answer.text("/report/verdict")).isEqualTo("stop");
    assertThat(publicReplies()).isZero();
  }

  @Test
  void aModeratorCannotOverride() {
    publish(Drive.moderator(), PHONE, "because I say so").expectProblem(422, "reply-stopped");
    assertThat(publicReplies()).isZero();
  }

  @Test
  void aLeadOverridesWithAReasonAndBothAreKept() {
    publish(Drive.lead(), PHONE, null).expectProblem(422, "reply-stopped");
    Answer thread = publish(Drive.lead(), PHONE, "our own new hotline").expect(201);
    assertThat(thread.text("/replies/0/override/reason")).isEqualTo("our own new hotline");
    assertThat(thread.text("/replies/0/override/by")).isEqualTo("Lev");
    assertThat(thread.text("/replies/0/report/verdict")).isEqualTo("stop");
    // Rules and places are kept, the quoted number is not kept twice.
    assertThat(thread.at("/replies/0/report").toString()).doesNotContain("7946");
  }

  @Test
  void someRulesNobodyOverrides() {
    publish(Drive.lead(), CARD, "the customer asked for it").expectProblem(422, "reply-stopped");
    publish(Drive.admin(), CARD, "the customer asked for it").expectProblem(422, "reply-stopped");
    assertThat(publicReplies()).isZero();
  }

  @Test
  void aReplyIsPublishedOnceHoweverOftenItIsSent() {
    Api staff = Drive.moderator().withNewKey();
    Map<String, Object> body = Map.of("text", GOOD, "confirmWarnings", true);
    staff.post(path("replies"), body).expect(201);
    staff.post(path("replies"), body).expect(201);
    assertThat(publicReplies()).isEqualTo(1);
    staff
        .post(path("replies"), Map.of("text", GOOD + " More.", "confirmWarnings", true))
        .expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void warningsNeedASecondDeliberateClick() {
    String sends = "Hello Anna, thank you for writing. Please call us.\nIra, customer care";
    Answer answer = Drive.moderator().withNewKey().post(path("replies"), Map.of("text", sends));
    answer.expectProblem(422, "reply-needs-confirmation");
    publish(Drive.moderator(), sends, null).expect(201);
  }

  @Test
  void aHeldReviewIsNotAnswered() {
    Answer held =
        Drive.submit(
            Api.visitor(), "domtech", Drive.review("gate-held", "Another lid, another day."));
    Drive.moderator()
        .withNewKey()
        .post(
            "/api/v1/desk/domtech/threads/" + held.text("/review/id") + "/replies",
            Map.of("text", GOOD, "confirmWarnings", true))
        .expectProblem(409, "conflict");
  }

  @Test
  void aDraftHasOneWriterAtATime() {
    Api ira = Drive.moderator();
    ira.put(path("draft"), Map.of("text", "one", "version", 0)).expect(200);
    Answer second =
        Drive.lead()
            .put(path("draft"), Map.of("text", "two", "version", 0))
            .expectProblem(409, "conflict");
    assertThat(second.text("/current/by/name")).isEqualTo("Ирина");
    ira.put(path("draft"), Map.of("text", "three", "version", 1)).expect(200);
  }

  @Test
  void aPromiseBringsTheThreadBack() {
    String promise =
        "Hello Anna, thank you for writing. The lid was fitted askew. We will bring you a new one"
            + " tomorrow by 18:00.\nIra, customer care";
    Answer thread = publish(Drive.moderator(), promise, null).expect(201);
    assertThat(thread.text("/state")).isEqualTo("ACKNOWLEDGED");
    assertThat(thread.text("/dueKind")).isEqualTo("PROMISE");
  }

  private Answer publish(Api staff, String text, @org.jspecify.annotations.Nullable String reason) {
    Map<String, Object> body =
        reason == null
            ? Map.of("text", text, "confirmWarnings", true)
            : Map.of("text", text, "confirmWarnings", true, "override", Map.of("reason", reason));
    return staff.withNewKey().post(path("replies"), body);
  }

  private int publicReplies() {
    return Drive.moderator()
        .get("/api/v1/desk/domtech/threads/" + id)
        .expect(200)
        .array("/replies")
        .size();
  }

  private String path(String what) {
    return "/api/v1/desk/domtech/threads/" + id + "/" + what;
  }
}
