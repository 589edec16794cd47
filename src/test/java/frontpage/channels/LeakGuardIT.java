package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said in private does not get out, and the guard that knows it tells nobody else. */
@ServerTest
@RunAsClient
class LeakGuardIT {
  private static final String START =
      "Hello, Vera! Thank you for writing. The warehouse sends a new kettle on Tuesday by noon. ";
  private static final String END = " Olga Moderator, customer care";

  private Talk talk;
  private Api customer;

  @BeforeEach
  void aPrivateConversation() {
    talk = Talk.begin().invite();
    customer = talk.enter();
    Talk.customerSays(customer, "My order is QX-58213, and Mr Thistlewood took 1 784 from me.")
        .expect(201);
  }

  @Test
  void noSpellingGetsPastTheGate() {
    for (String leak :
        new String[] {
          "order q x 58 213", "Mr THISTLEWOOD", "1784 pounds", "1.784", "seventeen 84"
        }) {
      Answer answer = publish(talk.moderator, leak).expectProblem(422, "reply-stopped");
      assertThat(rules(answer, "/report/findings")).as(leak).contains("private-only");
    }
    assertThat(replies()).isEqualTo(1);
  }

  @Test
  void nobodyOverridesIt() {
    Api lead = talk.colleague("LEAD");
    lead.withNewKey()
        .post(
            talk.thread() + "/replies",
            Map.of(
                "text",
                START + "Mr Thistlewood" + END,
                "confirmWarnings",
                true,
                "override",
                Map.of("reason", "the customer will not mind")))
        .expectProblem(422, "reply-stopped");
  }

  @Test
  void whatStaffSaidInPrivateIsGuardedAsWell() {
    talk.staffSays("I asked Bartholomew in our shop about 9 936.").expect(201);
    publish(talk.moderator, "9936").expectProblem(422, "reply-stopped");
    publish(talk.moderator, "Bartholomew").expectProblem(422, "reply-stopped");
  }

  @Test
  void whatStandsInPublicIsFree() {
    talk.staffSays("Dear Vera, Olga Moderator here: the Kettle goes out.").expect(201);
    publish(talk.moderator, "Your Kettle is on its way.").expect(201);
  }

  @Test
  void aFalseAlarmIsClearedForItsWordsByASecondPerson() {
    String text = START + "Ask for Thistlewood." + END;
    int start = text.indexOf("Thistlewood");
    var asked =
        Map.<String, Object>of(
            "text", text, "start", start, "end", start + 11, "rule", "private-only");
    Answer clearance = talk.moderator.post(talk.thread() + "/clearances", asked).expect(201);
    assertThat(clearance.text("/words")).isEqualTo("Thistlewood");
    String decision = talk.thread() + "/clearances/" + clearance.text("/id") + "/decision";
    talk.moderator
        .post(decision, Map.of("cleared", true))
        .expectProblem(409, "second-person-needed");
    publish(talk.moderator, "Ask for Thistlewood.").expectProblem(422, "reply-stopped");

    talk.colleague("LEAD").post(decision, Map.of("cleared", true)).expect(200);
    publish(talk.moderator, "Ask for Thistlewood, order 58213.")
        .expectProblem(422, "reply-stopped");
    publish(talk.moderator, "Ask for Thistlewood.").expect(201);
  }

  @Test
  void onlyWhatTheCheckerStopsCanBeCleared() {
    talk.moderator
        .post(
            talk.thread() + "/clearances",
            Map.of("text", START, "start", 0, "end", 5, "rule", "private-only"))
        .expectProblem(422, "validation");
  }

  @Test
  void theGuardIsNoOracle() {
    StringBuilder many = new StringBuilder("Numbers:");
    for (int i = 0; i < TermHits.MOST; i++) {
      many.append(" QZ-").append(7001 + i).append(',');
    }
    Talk.customerSays(customer, many.toString()).expect(201);
    for (int again = 0; again < 3; again++) {
      check("Your QZ-7001 is here.").expect(200);
    }
    for (int i = 0; i < TermHits.MOST; i++) {
      check("Your QZ-" + (7001 + i) + " is here.").expect(200);
    }
    check("Your order QX-58213?").expectProblem(429, "too-many-requests");
    publish(talk.moderator, "A word.").expectProblem(429, "too-many-requests");
    talk.colleague("LEAD")
        .post(talk.thread() + "/check", Map.of("text", "Your order QX-58213?"))
        .expect(200);
  }

  @Test
  void hitsAreAuditedWithoutTheWords() throws SQLException {
    check("Your QX-58213 is here.").expect(200);
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    try (var connection = Parts.running().database().connect();
        var found =
            connection
                .createStatement()
                .executeQuery(
                    "select details from audit_entry where action = 'channel.guarded' and actor ="
                        + " 'Olga Moderator' and site_id = (select id from site where site_key = '"
                        + talk.site
                        + "')")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).contains("terms").doesNotContain("58213");
    }
  }

  @Test
  void draftsHoldNothingInPlain() throws SQLException {
    Talk.customerSays(customer, "Send it to Mr Quennell, ticket ZR-90417.").expect(201);
    String draft = "Your ticket ZR-90417, Mr Quennell";
    talk.moderator.put(talk.thread() + "/draft", Map.of("text", draft, "version", 0)).expect(200);
    assertThat(talk.moderator.get(talk.thread()).expect(200).text("/draft/text")).isEqualTo(draft);
    publish(talk.moderator, "Mr Quennell").expectProblem(422, "reply-stopped");
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    try (var connection = Parts.running().database().connect()) {
      assertThat(DatabaseDump.of(connection)).doesNotContain("90417", "Quennell");
    }
  }

  private Answer check(String text) {
    return talk.moderator.post(talk.thread() + "/check", Map.of("text", text));
  }

  private Answer publish(Api staff, String words) {
    return staff
        .withNewKey()
        .post(
            talk.thread() + "/replies",
            Map.of("text", START + words + END, "confirmWarnings", true));
  }

  private int replies() {
    return talk.moderator.get(talk.thread()).expect(200).array("/replies").size();
  }

  private static java.util.List<String> rules(Answer answer, String path) {
    return answer.array(path).stream().map(v -> v.asJsonObject().getString("rule")).toList();
  }
}
