package frontpage.reviews;

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

/** A review from its submission on, by REST. */
@ServerTest
@RunAsClient
class ReviewLifeIT {
  private static final String REVIEWS = "/api/v1/sites/domtech/reviews";

  private final String page = "life-" + UUID.randomUUID();
  private final Map<String, Object> review = Drive.review(page, "The lid does not close.");
  private final String key = String.valueOf(review.get("authorKey"));

  @Test
  void aNewReviewIsHeldAndSeenByItsAuthorOnly() {
    Answer sent = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    assertThat(sent.text("/review/status")).isEqualTo("HELD");
    assertThat(feed().array("/reviews")).isEmpty();
    assertThat(own(sent).expect(200).text("/status")).isEqualTo("HELD");
    Api.visitor()
        .with("X-Author-Key", Drive.authorKey())
        .get(REVIEWS + "/" + sent.text("/review/id") + "/own")
        .expectProblem(403, "author-key-invalid");
  }

  @Test
  void theSameRequestMakesOneReview() {
    Api visitor = Api.visitor().withNewKey();
    Answer first = visitor.post(REVIEWS, review).expect(201);
    Answer second = visitor.post(REVIEWS, review).expect(201);
    assertThat(second.text("/review/id")).isEqualTo(first.text("/review/id"));
    visitor
        .post(REVIEWS, Drive.review(page, "Another text."))
        .expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void sensitivePlacesAreAskedAboutThenSplitOff() {
    String text = "Call me on +44 20 7946 0958, I am home.";
    review.put("text", text);
    review.put("sensitive", "ask");
    Answer asked =
        Drive.submit(Api.visitor(), "domtech", review).expectProblem(422, "sensitive-data");
    assertThat(asked.text("/findings/0/rule")).isEqualTo("phone");
    assertThat(text.substring(asked.number("/findings/0/start"), asked.number("/findings/0/end")))
        .isEqualTo("+44 20 7946 0958");
    review.put("sensitive", "split");
    Answer split = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    assertThat(split.text("/review/text")).isEqualTo("Call me on •••••, I am home.");
    // A false alarm is the visitor's decision.
    review.put(
        "keep",
        List.of(
            Map.of(
                "field", "text",
                "start", asked.number("/findings/0/start"),
                "end", asked.number("/findings/0/end"))));
    assertThat(Drive.submit(Api.visitor(), "domtech", review).expect(201).text("/review/text"))
        .isEqualTo(text);
  }

  @Test
  void aCardIsKeptNowhereEvenIfTheVisitorCallsItHarmless() {
    review.put("text", "I paid with 4111 1111 1111 1111 and got nothing.");
    review.put("keep", List.of(Map.of("field", "text", "start", 12, "end", 31)));
    Answer sent = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    assertThat(sent.text("/review/text")).isEqualTo("I paid with •••• 1111 and got nothing.");
  }

  @Test
  void aNameThatIsAPhoneNumberIsRefused() {
    review.put("authorName", "+44 20 7946 0958");
    Drive.submit(Api.visitor(), "domtech", review)
        .expectProblem(422, "validation")
        .expectField("authorName", "personal-data");
  }

  @Test
  void aRejectionIsToldToTheAuthorAndCountedInPublic() {
    Answer sent = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    String thread = "/api/v1/desk/domtech/threads/" + sent.text("/review/id");
    Api ira = Drive.moderator();
    ira.post(thread + "/decision", Map.of("action", "REJECT"))
        .expectProblem(422, "validation")
        .expectField("reason", "required");
    ira.post(
            thread + "/decision",
            Map.of("action", "REJECT", "reason", "OFF_TOPIC", "note", "about another shop"))
        .expect(200);
    assertThat(own(sent).text("/own/rejection/reason")).isEqualTo("OFF_TOPIC");
    assertThat(own(sent).text("/own/rejection/explanation")).isEqualTo("about another shop");
    assertThat(feed().number("/notPublished/byReason/OFF_TOPIC")).isEqualTo(1);
    assertThat(feed().array("/reviews")).isEmpty();
  }

  @Test
  void starsAreHiddenWhileHeld() {
    Answer sent = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    Answer thread =
        Drive.moderator().get("/api/v1/desk/domtech/threads/" + sent.text("/review/id"));
    assertThat(thread.isNull("/rating")).isTrue();
    assertThat(Drive.publish(Drive.moderator(), "domtech", thread.text("/id")).number("/rating"))
        .isEqualTo(2);
  }

  @Test
  void aRatingChangedAfterTheAnswerKeepsTheFirstInSight() {
    Answer sent = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    String id = sent.text("/review/id");
    rate(id, 4).expectProblem(409, "conflict");
    Drive.publish(Drive.moderator(), "domtech", id).expect(200);
    assertThat(rate(id, 1).expect(200).isNull("/ratingBefore")).isTrue();
    Drive.reply(
            Drive.moderator(),
            "domtech",
            id,
            "Hello Anna, thank you for writing. A new lid arrives on Thursday by noon.\nIra, care")
        .expect(201);
    Answer changed = rate(id, 5).expect(200);
    assertThat(changed.number("/ratingBefore")).isEqualTo(1);
    assertThat(feed().number("/reviews/0/rating")).isEqualTo(5);
    assertThat(feed().number("/reviews/0/ratingBefore")).isEqualTo(1);
    rate(id, 7).expectProblem(422, "validation").expectField("rating", "out-of-range");
  }

  @Test
  void theAuthorWithdrawsForEveryone() {
    Answer sent = Drive.submit(Api.visitor(), "domtech", review).expect(201);
    String id = sent.text("/review/id");
    Drive.publish(Drive.moderator(), "domtech", id).expect(200);
    author().post(REVIEWS + "/" + id + "/withdraw").expect(200);
    author().post(REVIEWS + "/" + id + "/withdraw").expect(200);
    assertThat(feed().array("/reviews")).isEmpty();
    Drive.publish(Drive.moderator(), "domtech", id).expectProblem(409, "conflict");
  }

  @Test
  void theFeedIsReadInPartsAndUnchangedPartsAreNotSentAgain() {
    for (int i = 0; i < 5; i++) {
      Answer sent =
          Drive.submit(Api.visitor(), "domtech", Drive.review(page, "Lid " + i)).expect(201);
      Drive.publish(Drive.moderator(), "domtech", sent.text("/review/id")).expect(200);
    }
    Answer first = Api.visitor().get(REVIEWS + "?limit=3&sort=oldest&page=" + page).expect(200);
    assertThat(first.text("/reviews/0/text")).isEqualTo("Lid 0");
    Answer rest =
        Api.visitor()
            .get(REVIEWS + "?limit=3&sort=oldest&page=" + page + "&cursor=" + first.text("/next"));
    assertThat(rest.text("/reviews/0/text")).isEqualTo("Lid 3");
    assertThat(rest.array("/reviews")).hasSize(2);
    assertThat(rest.isNull("/next")).isTrue();
    Answer again =
        Api.visitor()
            .with("If-None-Match", first.header("ETag"))
            .get(REVIEWS + "?limit=3&sort=oldest&page=" + page);
    assertThat(again.status()).isEqualTo(304);
  }

  private Answer feed() {
    return Api.visitor().get(REVIEWS + "?page=" + page).expect(200);
  }

  private Api author() {
    return Api.visitor().with("X-Author-Key", key);
  }

  private Answer own(Answer sent) {
    return author().get(REVIEWS + "/" + sent.text("/review/id") + "/own");
  }

  private Answer rate(String id, int rating) {
    return author().put(REVIEWS + "/" + id + "/rating", Map.of("rating", rating));
  }
}
