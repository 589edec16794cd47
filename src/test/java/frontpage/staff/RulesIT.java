package frontpage.staff;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a site weighs the rules, and that both the editor and the gate obey it. */
@ServerTest
@RunAsClient
class RulesIT {
  private static final String OFFICIALESE =
      "Hello Anna, thank you for writing. Please be advised that the lid was fitted askew; a new"
          + " one is in the post and arrives on Thursday by noon.\n"
          + "Ira, customer care";

  private Api admin = Api.fresh();
  private String site = "";

  @BeforeEach
  void aSite() {
    admin = Drive.admin();
    site = Drive.newSite(admin, "en");
  }

  @Test
  void everyRuleIsShownWithWhatMayBeChosen() {
    Answer rules = admin.get(path()).expect(200);
    assertThat(rules.array("/rules")).hasSizeGreaterThan(60);
    assertThat(rule(rules, "payment-card").getJsonArray("levels")).hasSize(1);
    assertThat(rule(rules, "voice").getJsonArray("levels")).hasSize(4);
    assertThat(rules.array("/mistakes")).isEmpty();
    assertThat(rule(admin.withLanguage("ru").get(path()), "phone").getString("message"))
        .startsWith("Телефонный");
  }

  @Test
  void theEditorAndTheGateObeyWhatWasChosen() {
    String id =
        Drive.submit(Api.fresh(), site, Drive.review("lid", "The lid does not close at all."))
            .expect(201)
            .text("/review/id");
    Drive.publish(admin, site, id).expect(200);
    String thread = "/api/v1/desk/" + site + "/threads/" + id;
    Map<String, ?> reply = Map.of("text", OFFICIALESE);
    assertThat(admin.post(thread + "/check", reply).expect(200).text("/verdict"))
        .isEqualTo("front-page");

    choose("officialese", "error").expect(200);
    assertThat(admin.post(thread + "/check", reply).expect(200).text("/verdict")).isEqualTo("stop");
    admin.withNewKey().post(thread + "/replies", reply).expectProblem(422, "reply-stopped");

    choose("officialese", "off").expect(200);
    assertThat(admin.post(thread + "/check", reply).body()).doesNotContain("officialese");
    admin.withNewKey().post(thread + "/replies", reply).expect(201);
  }

  @Test
  void floorsHold() {
    Answer below = choose("phone", "suggestion").expectProblem(422, "validation");
    assertThat(below.text("/fields/0/code")).isEqualTo("below-floor");
    choose("payment-card", "warning").expectProblem(422, "validation");
    choose("private-only", "off").expectProblem(422, "validation");
    choose("no-such-rule", "off").expectProblem(422, "validation");
    choose("voice", "loud").expectProblem(422, "validation");
    assertThat(rule(choose("phone", "warning").expect(200), "phone").getString("level"))
        .isEqualTo("warning");
  }

  @Test
  void sectorsAreChosenByName() {
    admin.put(path(), Map.of("choices", List.of(), "sectors", List.of("health"))).expect(200);
    assertThat(admin.get(path()).array("/sectors").toString()).isEqualTo("[\"health\"]");
    admin
        .put(path(), Map.of("choices", List.of(), "sectors", List.of("gambling")))
        .expectProblem(422, "validation");
  }

  @Test
  void aClinicsAnswerMustNotConfirmThatSomebodyWasThere() {
    Map<String, String> reply =
        Map.of(
            "site", site,
            "reply", "Hello, Anna. You were our patient in May and we have found the record.",
            "review", "Rude and slow.");
    assertThat(admin.post("/api/v1/check", reply).expect(200).body())
        .doesNotContain("confirms-customer");
    admin.put(path(), Map.of("choices", List.of(), "sectors", List.of("health"))).expect(200);
    assertThat(admin.post("/api/v1/check", reply).expect(200).body()).contains("confirms-customer");
  }

  @Test
  void otherSettingsDoNotTakeAChoiceBack() {
    choose("voice", "off").expect(200);
    admin
        .put(
            "/api/v1/desk/" + site + "/settings",
            Map.of("name", "Rules", "language", "en", "voice", "formal", "firstReplyMinutes", 60))
        .expect(200);
    assertThat(rule(admin.get(path()), "voice").getString("level")).isEqualTo("off");
  }

  private Answer choose(String rule, String level) {
    return admin.put(path(), Map.of("choices", List.of(Map.of("rule", rule, "level", level))));
  }

  private String path() {
    return "/api/v1/desk/" + site + "/rules";
  }

  private static JsonObject rule(Answer rules, String id) {
    return rules.array("/rules").getValuesAs(JsonObject.class).stream()
        .filter(rule -> rule.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
