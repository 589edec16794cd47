package frontpage.checker.terms;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Checker;
import frontpage.checker.ReplyContext;
import frontpage.checker.ReplyDraft;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * How much of what was said in private the guard recognises in public, and how often it is wrong,
 * measured on a set that was written before the guard was.
 */
class LeakGuardTest {
  private static final double RECALL = 0.99;
  private static final double FALSE_ALARMS = 0.01;

  @Test
  void leaksAreFoundAndHarmlessAnswersAreLeftAlone() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int leaks = 0;
    int harmless = 0;
    for (JsonObject talk : talks()) {
      String id = talk.getString("id");
      for (var leak : talk.getJsonArray("leaks").getValuesAs(jakarta.json.JsonString.class)) {
        leaks++;
        if (!stopped(talk, leak.getString())) {
          missed.add(id + " " + leak.getString() + "  <- " + terms(talk));
        }
      }
      harmless++;
      if (stopped(talk, talk.getString("harmless"))) {
        wrong.add(id + " " + talk.getString("harmless") + "  <- " + terms(talk));
      }
    }
    double recall = 1 - missed.size() / (double) leaks;
    double alarms = wrong.size() / (double) harmless;
    System.out.printf(
        "Leak guard: recall %.4f (%d of %d), false alarms %.4f (%d of %d)%n",
        recall, leaks - missed.size(), leaks, alarms, wrong.size(), harmless);
    missed.forEach(m -> System.out.println("  missed " + m));
    wrong.forEach(w -> System.out.println("  wrong  " + w));
    assertThat(leaks).isGreaterThanOrEqualTo(400);
    assertThat(harmless).isGreaterThanOrEqualTo(200);
    assertThat(recall).isGreaterThanOrEqualTo(RECALL);
    assertThat(alarms).isLessThanOrEqualTo(FALSE_ALARMS);
  }

  private static List<String> terms(JsonObject talk) {
    return Checker.standard().confided(talk.getString("message"));
  }

  private static boolean stopped(JsonObject talk, String answer) {
    ReplyContext context =
        ReplyContext.builder().review(talk.getString("review")).privateTerms(terms(talk)).build();
    return Checker.standard().check(new ReplyDraft(answer), context).findings().stream()
        .anyMatch(f -> f.rule().equals("private-only"));
  }

  private static List<JsonObject> talks() throws IOException {
    List<JsonObject> talks = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LeakGuardTest.class.getResourceAsStream("/frontpage/channels/leaks.jsonl")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try (var reader = Json.createReader(new StringReader(line))) {
          talks.add(reader.readObject());
        }
      }
    }
    return talks;
  }
}
