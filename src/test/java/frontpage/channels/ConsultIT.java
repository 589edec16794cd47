package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Mailbox;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Wait;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A colleague without an account is asked, sees what was chosen, and answers. */
@ServerTest
@RunAsClient
class ConsultIT {
  private static final String QUESTION = "Which box did shelf Quillfeather send?";
  private static final String ANSWER = "The box of Ottoline Brackwater, shelf 7, by mistake.";

  private final String colleague = UUID.randomUUID() + "@warehouse.example";

  @Test
  void theAnswerComesBackAndEndsTheLink() {
    Talk talk = Talk.begin(false).invite();
    String id = ask(talk, Map.of()).expect(201).text("/consults/0/id");
    Api browser = Talk.browser();
    String link = link();
    Answer question = enter(browser, link, code(browser, link, 2)).expect(200);
    assertThat(question.text("/question")).isEqualTo(QUESTION);
    assertThat(question.text("/askedBy")).isEqualTo("Olga Moderator");
    assertThat(question.text("/review/text")).contains("wrong box");

    browser.post("/api/v1/consult/" + id + "/answer", Map.of("answer", ANSWER)).expect(204);

    Answer desk = talk.moderator.get(talk.thread() + "/consults").expect(200);
    assertThat(desk.text("/consults/0/state")).isEqualTo("ANSWERED");
    assertThat(desk.text("/consults/0/answer")).isEqualTo(ANSWER);
    browser.get("/api/v1/consult/" + id).expectProblem(401, "not-signed-in");
    browser.post("/api/v1/consult/code", Map.of("link", link)).expectProblem(410, "link-invalid");
  }

  @Test
  void onlyWhatWasChosenIsShown() {
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    Talk.customerSays(customer, "It is order KX-70415.").expect(201);
    Talk.customerSays(customer, "I live behind the mill of Tamsin Oakhollow.").expect(201);
    Answer desk = talk.moderator.get(talk.thread() + "/channel").expect(200);
    String chosen =
        desk.array("/messages").stream()
            .map(JsonValue::asJsonObject)
            .filter(m -> m.getString("text").contains("KX-70415"))
            .findFirst()
            .orElseThrow()
            .getString("clientId");
    ask(talk, Map.of("messages", List.of(chosen))).expect(201);
    Api browser = Talk.browser();
    String link = link();
    Answer question = enter(browser, link, code(browser, link, 2)).expect(200);
    assertThat(question.body())
        .contains("KX-70415")
        .doesNotContain("Tamsin", "mill", Talk.WISH, colleague);
    assertThat(question.number("/hidden")).isEqualTo(2);
    String strange = UUID.randomUUID().toString();
    ask(talk, Map.of("messages", List.of(strange))).expectProblem(422, "validation");
    ask(talk, Map.of("parts", List.of(strange))).expectProblem(422, "validation");
  }

  @Test
  void aFileIsShownWithItsMessageOnly() {
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    String chosen = UUID.randomUUID().toString();
    String other = UUID.randomUUID().toString();
    byte[] bill = "%PDF-1.4\nbill".getBytes(StandardCharsets.US_ASCII);
    Talk.sendFile(customer, "/api/v1/channel", chosen, "bill.pdf", bill).expect(201);
    Talk.sendFile(customer, "/api/v1/channel", other, "passport.pdf", bill).expect(201);
    ask(talk, Map.of("messages", List.of(chosen))).expect(201);
    Api browser = Talk.browser();
    String link = link();
    Answer question = enter(browser, link, code(browser, link, 2)).expect(200);
    assertThat(question.body()).contains("bill.pdf").doesNotContain("passport");
    String files = "/api/v1/consult/" + question.text("/id") + "/files/";
    Answer file = browser.get(files + chosen).expect(200);
    assertThat(file.body()).endsWith("bill");
    assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("bill.pdf");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    browser.get(files + other).expectProblem(404, "not-found");
    Talk.browser().get(files + chosen).expectProblem(401, "not-signed-in");
  }

  @Test
  void theLinkAloneOpensNothingAndFewCodesMayBeTried() {
    Talk talk = Talk.begin(false).invite();
    String id = ask(talk, Map.of()).expect(201).text("/consults/0/id");
    Api browser = Talk.browser();
    String link = link();
    browser.get("/api/v1/consult/" + id).expectProblem(401, "not-signed-in");
    assertThat(browser.post("/api/v1/consult/code", Map.of("link", link)).expect(200).text("/to"))
        .isEqualTo(colleague.charAt(0) + "•••@warehouse.example");
    String right = lastCode(2);
    String wrong = right.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < OneTimeCode.TRIES; i++) {
      enter(browser, link, wrong).expectProblem(422, "validation");
    }
    enter(browser, link, right).expectProblem(422, "validation");
    for (int letter = 3; letter <= 6; letter++) {
      code(browser, link, letter);
    }
    browser
        .post("/api/v1/consult/code", Map.of("link", link))
        .expectProblem(429, "too-many-requests");
    enter(browser, link, lastCode(6)).expect(200);
  }

  @Test
  void whatIsTakenBackIsShownNoMore() {
    Talk talk = Talk.begin(false).invite();
    String id = ask(talk, Map.of()).expect(201).text("/consults/0/id");
    Api browser = Talk.browser();
    String link = link();
    enter(browser, link, code(browser, link, 2)).expect(200);
    Answer list = talk.moderator.delete(talk.thread() + "/consults/" + id).expect(200);
    assertThat(list.text("/consults/0/state")).isEqualTo("REVOKED");
    browser.get("/api/v1/consult/" + id).expectProblem(401, "not-signed-in");
    browser
        .post("/api/v1/consult/" + id + "/answer", Map.of("answer", "Too late."))
        .expectProblem(401, "not-signed-in");
    enter(browser, link, "123456").expectProblem(410, "link-invalid");
    talk.moderator.delete(talk.thread() + "/consults/" + id).expectProblem(409, "conflict");
  }

  @Test
  void anotherConsultIsOpenedByItsOwnCodeOnly() {
    Talk talk = Talk.begin(false).invite();
    ask(talk, Map.of()).expect(201);
    Api browser = Talk.browser();
    String first = link();
    String firstId = enter(browser, first, code(browser, first, 2)).expect(200).text("/id");
    String secondId = ask(talk, Map.of()).expect(201).text("/consults/1/id");
    browser.get("/api/v1/consult/" + secondId).expectProblem(401, "not-signed-in");
    String second = linkOf(3);
    enter(browser, second, code(browser, second, 4)).expect(200);
    browser.get("/api/v1/consult/" + secondId).expect(200);
    browser.get("/api/v1/consult/" + firstId).expect(200);
    Talk.browser().get("/api/v1/consult/" + firstId).expectProblem(401, "not-signed-in");
  }

  @Test
  void theCustomerSeesThatSomebodyLookedIn() {
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    String id = ask(talk, Map.of()).expect(201).text("/consults/0/id");
    assertThat(customer.get("/api/v1/channel/readers").expect(200).array("/readers")).isEmpty();
    Api browser = Talk.browser();
    String link = link();
    enter(browser, link, code(browser, link, 2)).expect(200);
    browser.get("/api/v1/consult/" + id).expect(200);
    Answer readers = customer.get("/api/v1/channel/readers").expect(200);
    assertThat(readers.array("/readers")).hasSize(1);
    assertThat(readers.text("/readers/0/name")).isEqualTo("Pavel, warehouse");
    assertThat(readers.text("/readers/0/role")).isEqualTo("colleague, asked by Olga Moderator");
    assertThat(readers.number("/readers/0/times")).isEqualTo(1);
    assertThat(customer.get("/api/v1/channel").expect(200).body()).doesNotContain(QUESTION);
  }

  @Test
  void untilWhenTheAnswerIsWantedStandsOnTheQueue() {
    Talk talk = Talk.begin(false).invite();
    talk.moderator
        .patch(talk.thread(), Map.of("version", version(talk), "state", "WAITING_FOR_CUSTOMER"))
        .expect(200);
    Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(5));
    Instant sooner = due.minus(Duration.ofHours(2));
    ask(talk, Map.of("dueAt", due.toString())).expect(201);
    String second =
        ask(talk, Map.of("dueAt", sooner.toString())).expect(201).text("/consults/1/id");
    Answer waiting = queue(talk, "waiting");
    assertThat(waiting.text("/items/0/dueKind")).isEqualTo("CONSULT");
    assertThat(Instant.parse(waiting.text("/items/0/dueAt"))).isEqualTo(sooner);
    assertThat(waiting.text("/items/0/state")).isEqualTo("WAITING_FOR_COLLEAGUE");
    talk.moderator.delete(talk.thread() + "/consults/" + second).expect(200);
    Answer todo = queue(talk, "todo");
    assertThat(todo.text("/items/0/state")).isEqualTo("REOPENED");
    assertThat(Instant.parse(todo.text("/items/0/dueAt"))).isEqualTo(due);
    ask(talk, Map.of("dueAt", Instant.now().plus(Duration.ofHours(73)).toString()))
        .expectProblem(422, "validation");
  }

  @Test
  void whoCannotAnswerAnyMoreIsNotWaitedFor() throws SQLException {
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    Talk talk = Talk.begin(false).invite();
    talk.moderator
        .patch(talk.thread(), Map.of("version", version(talk), "state", "WAITING_FOR_CUSTOMER"))
        .expect(200);
    ask(talk, Map.of()).expect(201);
    // As if the 72 hours were over: the question's, and its task's.
    try (var connection = Parts.running().database().connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update consult set expires_at = asked_at where thread_id = '" + talk.review + "'");
      statement.executeUpdate(
          "update scheduled_tasks set execution_time = current_timestamp where task_name = 'consult'"
              + " and task_instance like '"
              + talk.review
              + "%'");
    }
    Wait.until(
        "the thread to come back",
        () -> talk.moderator.get(talk.thread()).expect(200).text("/state").equals("REOPENED"));
    assertThat(talk.moderator.get(talk.thread()).expect(200).isNull("/dueAt")).isTrue();
    assertThat(
            talk.moderator.get(talk.thread() + "/consults").expect(200).text("/consults/0/state"))
        .isEqualTo("EXPIRED");
  }

  @Test
  void anErasedConversationWaitsForNobody() {
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    ask(talk, Map.of()).expect(201);
    assertThat(talk.moderator.get(talk.thread()).expect(200).isNull("/dueAt")).isFalse();
    customer.post("/api/v1/channel/erase", Map.of("erase", true)).expect(204);
    Wait.until(
        "nobody is waited for",
        () -> {
          Answer thread = talk.moderator.get(talk.thread()).expect(200);
          return thread.isNull("/dueKind") || !thread.text("/dueKind").equals("CONSULT");
        });
  }

  @Test
  void aReviewThatNobodyAnsweredYetKeepsItsClock() {
    Talk talk = Talk.begin(false);
    ask(talk, Map.of()).expect(201);
    Answer todo = queue(talk, "todo");
    assertThat(todo.text("/items/0/state")).isEqualTo("NEW");
    assertThat(todo.text("/items/0/dueKind")).isEqualTo("FIRST_REPLY");
  }

  @Test
  void whatTheColleagueToldDoesNotReachThePublic() {
    Talk talk = Talk.begin(false).invite();
    ask(talk, Map.of()).expect(201);
    Api browser = Talk.browser();
    String link = link();
    String id = enter(browser, link, code(browser, link, 2)).expect(200).text("/id");
    browser.post("/api/v1/consult/" + id + "/answer", Map.of("answer", ANSWER)).expect(204);
    assertThat(
            talk.moderator
                .post(
                    talk.thread() + "/check",
                    Map.of("text", "Hello, Vera! It was the box of Brackwater."))
                .expect(200)
                .body())
        .contains("private-only");
  }

  @Test
  void nothingOfItLiesOpenInTheDatabaseAndNothingIsLeftAfterErasure() throws SQLException {
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    ask(talk, Map.of()).expect(201);
    Api browser = Talk.browser();
    String link = link();
    String code = code(browser, link, 2);
    String id = enter(browser, link, code).expect(200).text("/id");
    browser.post("/api/v1/consult/" + id + "/answer", Map.of("answer", ANSWER)).expect(204);
    try (var connection = Parts.running().database().connect()) {
      assertThat(DatabaseDump.of(connection))
          .doesNotContain("Quillfeather", "Brackwater", colleague, link, "\n" + code + "\n");
    }
    customer.post("/api/v1/channel/erase", Map.of("erase", true)).expect(204);
    assertThat(talk.moderator.get(talk.thread() + "/consults").expect(200).array("/consults"))
        .isEmpty();
  }

  @Test
  void thePageLoadsNothingForeignAndTellsNobodyWhereItIs() {
    Answer page = Api.fresh().get("/consult/").expect(200);
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(page.body()).doesNotContainPattern(Pattern.compile("(src|href)=\"(https?:)?//"));
  }

  private Answer ask(Talk talk, Map<String, ?> more) {
    Map<String, Object> wanted =
        new HashMap<>(
            Map.of(
                "who",
                "Pavel, warehouse",
                "email",
                colleague,
                "question",
                QUESTION,
                "dueAt",
                Instant.now().plus(Duration.ofHours(4)).toString()));
    wanted.putAll(more);
    return talk.moderator.withNewKey().post(talk.thread() + "/consults", wanted);
  }

  private String link() {
    return linkOf(1);
  }

  private String linkOf(int letter) {
    String link = Mailbox.of(colleague).await(letter).link();
    return link.substring(link.indexOf('#') + 1);
  }

  /** Asks for a code and reads it out of that letter. */
  private String code(Api browser, String link, int letter) {
    browser.post("/api/v1/consult/code", Map.of("link", link)).expect(200);
    return lastCode(letter);
  }

  private String lastCode(int letter) {
    var found = Pattern.compile("\\b\\d{6}\\b").matcher(Mailbox.of(colleague).await(letter).text());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static Answer enter(Api browser, String link, String code) {
    return browser.post("/api/v1/consult/enter", Map.of("link", link, "code", code));
  }

  private static int version(Talk talk) {
    return talk.moderator.get(talk.thread()).expect(200).number("/version");
  }

  private static Answer queue(Talk talk, String view) {
    return talk.moderator.get("/api/v1/desk/" + talk.site + "/queue?view=" + view).expect(200);
  }
}
