package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Wait;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What was given, and how a channel ends, from both sides. */
@ServerTest
@RunAsClient
class ClosingIT {
  private static final String CHANNEL = "/api/v1/channel";

  @Test
  void aCompensationAboveTheLimitNeedsALeadAndIsNeverPublic() {
    var talk = Talk.begin().invite();
    talk.admin()
        .put(
            "/api/v1/desk/" + talk.site + "/channel-policy",
            Map.of("limit", Map.of("amount", "50", "currency", "EUR"), "answerDays", 3))
        .expect(200);
    var small = compensation("=cmd()", "49,90");
    assertThat(record(talk, small).text("/compensations/0/state")).isEqualTo("APPROVED");
    var large = record(talk, compensation("A washing machine of Wexcombe", "50.01"));
    assertThat(large.text("/compensations/1/state")).isEqualTo("PROPOSED");
    assertThat(large.isNull("/compensations/1/approvedBy")).isTrue();
    var item = talk.thread() + "/compensations/" + large.text("/compensations/1/id");
    talk.moderator.post(item + "/approve").expectProblem(403, "forbidden");
    talk.moderator.post(item + "/settle").expectProblem(409, "conflict");
    talk.admin().post(item + "/approve").expect(200);
    var settled = talk.moderator.post(item + "/settle").expect(200);
    assertThat(settled.text("/compensations/1/state")).isEqualTo("SETTLED");
    talk.moderator.post(item + "/cancel").expectProblem(409, "conflict");

    talk.moderator
        .get("/api/v1/desk/" + talk.site + "/compensations")
        .expectProblem(403, "forbidden");
    var table = talk.admin().get("/api/v1/desk/" + talk.site + "/compensations").expect(200);
    assertThat(table.header("Content-Type")).startsWith("text/csv");
    assertThat(table.body()).contains(",'=cmd(),49.90,EUR,", "A washing machine of Wexcombe");
    assertThat(talk.publicReview().body()).doesNotContain("ompensations", "Wexcombe", "49.9");

    talk.author.put(talk.reviewPath() + "/rating", Map.of("rating", 4)).expect(200);
    assertThat(talk.publicReview().flag("/reviews/0/ratingAfterCompensation")).isTrue();
    assertThat(talk.publicReview().number("/reviews/0/ratingBefore")).isEqualTo(1);
  }

  @Test
  void theCustomerReadsTheSummaryFirstAndAgreeingPublishesIt() {
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    Talk.customerSays(browser, "My order is 4821-3370").expect(201);
    talk.closeWithout("RESOLVED").expectField("agreedElsewhere", "required");

    var first = offer(talk, Talk.FOLLOW_UP).expect(201);
    assertThat(first.text("/summary/state")).isEqualTo("OFFERED");
    assertThat(talk.publicReview().array("/reviews/0/replies")).hasSize(1);
    answer(browser, first, "CHANGE").expect(200);
    assertThat(talk.moderator.get(talk.thread()).text("/state")).isEqualTo("REOPENED");
    answer(browser, first, "AGREE").expectProblem(409, "conflict");

    var second = offerByLead(talk, Talk.FOLLOW_UP + " It was order 4821-3370.").expect(201);
    answer(browser, first, "AGREE").expectProblem(409, "conflict");
    var agreed = answer(browser, second, "AGREE").expect(200);
    assertThat(agreed.text("/summary/state")).isEqualTo("PUBLISHED");
    var review = talk.publicReview();
    assertThat(review.text("/reviews/0/replies/1/text")).contains("4821-3370");
    assertThat(review.text("/reviews/0/channel/outcome")).isEqualTo("RESOLVED");
    assertThat(browser.get(CHANNEL).expect(200).body()).contains("look at your rating again");
  }

  @Test
  void silenceReleasesNothing() throws SQLException {
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    Talk.customerSays(browser, "My order is 4821-3371").expect(201);
    var stopped = offerByLead(talk, Talk.FOLLOW_UP + " It was order 4821-3371.").expect(201);
    makeDue(stopped);
    awaitState(talk, "STOPPED");
    assertThat(talk.publicReview().array("/reviews/0/replies")).hasSize(1);

    makeDue(offer(talk, Talk.FOLLOW_UP).expect(201));
    awaitState(talk, "PUBLISHED");
    assertThat(talk.publicReview().text("/reviews/0/channel/outcome")).isEqualTo("RESOLVED");
  }

  @Test
  void theDatabaseHoldsNothingOfIt() throws SQLException {
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    Talk.sendFile(
            browser,
            CHANNEL,
            UUID.randomUUID().toString(),
            "Plan of Thistlecombe.txt",
            "Meter reading on Quorndon Hill: 4711".getBytes(StandardCharsets.UTF_8))
        .expect(201);
    browser
        .put(
            CHANNEL + "/contact",
            Map.of(
                "way", "CALL",
                "number", "+44 20 7946 0789",
                "from", "10:00",
                "until", "12:00",
                "zone", "Europe/London"))
        .expect(200);
    record(talk, compensation("Tea for Ottoline Marsh", "7.13"));
    offer(talk, Talk.FOLLOW_UP + " Greetings from Ulverstone Tower.").expect(201);
    try (var connection = Parts.running().database().connect()) {
      assertThat(DatabaseDump.of(connection))
          .contains("channel_file_piece", "compensation", "channel_summary")
          .doesNotContain(
              "Quorndon", "Thistlecombe", "7946 0789", "79460789", "Ottoline", "Ulverstone");
    }
  }

  private static Answer offer(Talk talk, String text) {
    return talk.moderator.withNewKey().post(talk.thread() + "/channel/summary", summary(text));
  }

  /** As a lead, who may publish an order number with a reason, but nothing that is only private. */
  private static Answer offerByLead(Talk talk, String text) {
    var wanted = new HashMap<String, Object>(summary(text));
    wanted.put("override", Map.of("reason", "The customer wants the number to stand there"));
    return talk.admin().withNewKey().post(talk.thread() + "/channel/summary", wanted);
  }

  private static Map<String, Object> summary(String text) {
    return Map.of("outcome", "RESOLVED", "text", text, "confirmWarnings", true);
  }

  private static Answer answer(Api browser, Answer offered, String answer) {
    return browser.post(
        CHANNEL + "/summary", Map.of("summary", offered.text("/summary/id"), "answer", answer));
  }

  private static void makeDue(Answer offered) throws SQLException {
    try (var connection = Parts.running().database().connect();
        var update =
            connection.prepareStatement(
                "update scheduled_tasks set execution_time = now() where task_instance like ?")) {
      update.setString(1, offered.text("/summary/id") + ".%");
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static void awaitState(Talk talk, String state) {
    Wait.until(
        "the summary is " + state,
        () ->
            talk.moderator
                .get(talk.thread() + "/channel/summary")
                .text("/summary/state")
                .equals(state));
  }

  private static Map<String, Object> compensation(String what, String amount) {
    return Map.of(
        "what", what,
        "amount", amount,
        "currency", "eur",
        "why", "The first one leaked",
        "bearer", "PARTNER");
  }

  private static Answer record(Talk talk, Map<String, Object> compensation) {
    return talk.moderator
        .withNewKey()
        .post(talk.thread() + "/compensations", compensation)
        .expect(201);
  }
}
