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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much of what was said in private the guard recognises in public, and how often it is wrong,
 * measured on sets that were written without knowing the guard: one before it was, and one by three
 * others ("fresh"), whose parts it met one after the other: on first sight it found 0.85, 0.96 and
 * 0.95.
 */
class LeakGuardTest {
  private static final double RECALL = 0.99;
  private static final double FALSE_ALARMS = 0.01;

  @ParameterizedTest
  @ValueSource(strings = {"leaks.jsonl", "leaks-fresh.jsonl"})
  void leaksAreFoundAndHarmlessAnswersAreLeftAlone(String set) throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int leaks = 0;
    int harmless = 0;
    for (JsonObject talk : talks(set)) {
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
        "Leak guard, %s: recall %.4f (%d of %d), false alarms %.4f (%d of %d)%n",
        set, recall, leaks - missed.size(), leaks, alarms, wrong.size(), harmless);
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

  private static List<JsonObject> talks(String set) throws IOException {
    List<JsonObject> talks = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LeakGuardTest.class.getResourceAsStream("/frontpage/channels/" + set)),
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
