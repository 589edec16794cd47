package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerTest;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A thread is brought to the top: the executive sees all of it, and only until it is ended. */
@ServerTest
@RunAsClient
class EscalationIT {
  /** What an executive may do with a thread that was brought to them, and with no other. */
  private static final String BROUGHT =
      """
      GET    channel
      POST   channel/check
      POST   channel/messages
      POST   channel/seen
      POST   channel/typing
      GET    channel/contact
      POST   channel/contact/call
      GET    channel/summary
      GET    compensations
      GET    consults
      GET    escalation
      """;

  /** What stays with the staff who do it every day. */
  private static final String NEVER =
      """
      POST   channel/close
      POST   channel/checked
      POST   channel/letter
      POST   channel/summary
      POST   compensations
      POST   consults
      PUT    escalation
      POST   replies
      POST   check
      """;

  private static final Map<String, Map<String, ?>> BODIES =
      Map.of(
          "channel/check", Map.of("text", "Good morning."),
          "channel/messages",
              Map.of("clientId", UUID.randomUUID().toString(), "text", "I read all of it."),
          "channel/seen", Map.of("seq", 1));

  private final Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(7200);

  @Test
  void theExecutiveToWhomItWasBroughtDoesWhatTheTableSays() {
    Talk talk = Talk.begin(false).invite();
    Api boss = talk.colleague("EXECUTIVE");
    for (String line : BROUGHT.strip().split("\n")) {
      assertThat(act(boss, talk, line).status()).as("before: " + line).isEqualTo(403);
    }
    escalate(talk, member(talk, "EXECUTIVE")).expect(200);
    for (String line : BROUGHT.strip().split("\n")) {
      assertThat(act(boss, talk, line).status()).as(line).isNotIn(401, 403, 404);
    }
    for (String line : NEVER.strip().split("\n")) {
      assertThat(act(boss, talk, line).status()).as("never: " + line).isEqualTo(403);
    }
    boss.delete(talk.thread() + "/escalation").expect(200);
    for (String line : BROUGHT.strip().split("\n")) {
      assertThat(act(boss, talk, line).status()).as("after: " + line).isEqualTo(403);
    }
  }

  @Test
  void itIsWithOneExecutiveAndOneThread() {
    Talk talk = Talk.begin(false).invite();
    Talk other = Talk.begin(false).invite();
    Api boss = talk.colleague("EXECUTIVE");
    Api strange = other.colleague("EXECUTIVE");
    escalate(talk, member(talk, "EXECUTIVE")).expect(200);
    escalate(other, member(other, "EXECUTIVE")).expect(200);
    strange.get(talk.thread() + "/channel").expectProblem(404, "site-not-found");
    boss.get(other.thread() + "/channel").expectProblem(404, "site-not-found");
    // The other site's thread under the own site's name is nobody's.
    boss.get("/api/v1/desk/" + talk.site + "/threads/" + other.review + "/channel")
        .expectProblem(403, "forbidden");
    escalate(talk, member(talk, "MODERATOR")).expectProblem(422, "validation");
    escalate(talk, UUID.randomUUID().toString()).expectProblem(422, "validation");
  }

  @Test
  void theCustomerSeesTheExecutiveAndIsAskedForACall() {
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    Talk.customerSays(customer, "Nobody calls back.").expect(201);
    Api boss = talk.colleague("EXECUTIVE");
    escalate(talk, member(talk, "EXECUTIVE")).expect(200);
    assertThat(boss.get(talk.thread() + "/channel").expect(200).body())
        .contains("Nobody calls back.");
    boss.post(talk.thread() + "/channel/contact/call").expect(200);
    Answer readers = customer.get("/api/v1/channel/readers").expect(200);
    assertThat(readers.text("/readers/0/name")).isEqualTo("EXECUTIVE");
    assertThat(customer.get("/api/v1/channel").expect(200).body()).contains("would like to call");
    assertThat(customer.get("/api/v1/channel/contact").expect(200).text("/callAskedBy"))
        .isEqualTo("EXECUTIVE, Customer care");
    customer
        .put(
            "/api/v1/channel/contact",
            Map.of(
                "way",
                "CALL",
                "number",
                "+44 20 7946 0321",
                "from",
                "10:00",
                "until",
                "12:00",
                "zone",
                "Europe/London"))
        .expect(200);
    assertThat(customer.get("/api/v1/channel/contact").expect(200).isNull("/callAskedBy")).isTrue();
  }

  @Test
  void queueAndThreadSayToWhomByWhomAndUntilWhen() {
    Talk talk = Talk.begin(false).invite();
    Api boss = talk.colleague("EXECUTIVE");
    String id = member(talk, "EXECUTIVE");
    Answer thread = escalate(talk, id).expect(200);
    assertThat(thread.text("/escalation/to/id")).isEqualTo(id);
    assertThat(thread.text("/escalation/by")).isEqualTo("Olga Moderator");
    assertThat(thread.text("/dueKind")).isEqualTo("ESCALATION");
    assertThat(Instant.parse(thread.text("/dueAt"))).isEqualTo(due);
    assertThat(boss.get(talk.thread() + "/escalation").expect(200).text("/why"))
        .isEqualTo("The customer wrote three times.");
    Answer queue = boss.get("/api/v1/desk/" + talk.site + "/queue?view=escalated").expect(200);
    assertThat(queue.number("/counts/escalated")).isEqualTo(1);
    assertThat(queue.text("/items/0/escalatedTo/name")).isEqualTo("EXECUTIVE");
    assertThat(talk.colleague("AUDITOR").get(talk.thread()).expect(200).body())
        .doesNotContain("three times");
    talk.moderator.delete(talk.thread() + "/escalation").expect(200);
    assertThat(
            boss.get("/api/v1/desk/" + talk.site + "/queue?view=escalated")
                .expect(200)
                .array("/items"))
        .isEmpty();
    talk.moderator.delete(talk.thread() + "/escalation").expectProblem(409, "conflict");
  }

  @Test
  void theExecutiveGetsALetterThatTellsNothing() {
    Talk talk = Talk.begin(false).invite();
    talk.colleague("EXECUTIVE");
    escalate(talk, member(talk, "EXECUTIVE")).expect(200);
    Mailbox.Letter letter = Mailbox.of("executive-" + talk.site + "@staff.example").await(1);
    assertThat(letter.link()).endsWith("/desk/#/" + talk.site + "/escalated/" + talk.review);
    assertThat(letter.text()).doesNotContain("three times", "Vera");
  }

  @Test
  void whyIsSealedWithWhatIsPrivate() {
    Talk talk = Talk.begin(false).invite();
    Api customer = talk.enter();
    talk.colleague("EXECUTIVE");
    escalate(talk, member(talk, "EXECUTIVE")).expect(200);
    customer.post("/api/v1/channel/erase", Map.of("erase", true)).expect(204);
    assertThat(talk.moderator.get(talk.thread() + "/escalation").expect(200).isNull("/why"))
        .isTrue();
  }

  private Answer escalate(Talk talk, String executive) {
    return talk.moderator.put(
        talk.thread() + "/escalation",
        Map.of(
            "executive",
            executive,
            "why",
            "The customer wrote three times.",
            "dueAt",
            due.toString()));
  }

  private static String member(Talk talk, String role) {
    return talk
        .moderator
        .get("/api/v1/desk/" + talk.site + "/members")
        .expect(200)
        .array("/members")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(m -> m.getString("siteRole").equals(role))
        .map((JsonObject m) -> m.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private static Answer act(Api actor, Talk talk, String line) {
    String[] cells = line.strip().split(" +");
    String path = talk.thread() + "/" + cells[1];
    return switch (cells[0]) {
      case "GET" -> actor.get(path);
      case "PUT" -> actor.put(path, Map.of());
      default ->
          BODIES.containsKey(cells[1]) ? actor.post(path, BODIES.get(cells[1])) : actor.post(path);
    };
  }
}
