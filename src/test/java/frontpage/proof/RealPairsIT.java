package frontpage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real reviews and real replies through submit → publish → reply → feed, with the gate on. Whatever
 * is masked or stopped is listed with its rule; nothing else may differ, code unit by code unit.
 */
@Tag("once")
@ServerTest
@RunAsClient
class RealPairsIT {
  private static final int ENGLISH = 339;
  private static final Pattern CONTACT =
      Pattern.compile(
          "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://|www\\.)\\S+|\\+?\\d[\\d ()-]{7,}\\d");

  private record Pair(String company, String lang, int rating, String review, String reply) {}

  private final List<String> masked = new ArrayList<>();
  private final Map<String, Integer> stoppedBy = new TreeMap<>();
  private int whole;
  private int stopped;
  private int tooLong;

  @Test
  void realPairsComeOutAsTheyWentIn() throws IOException {
    Path file =
        Path.of(System.getProperty("shared.folder", ""), "data/replies/real-pairs.jsonl.gz");
    if (!Files.isReadable(file)) {
      System.out.println(
          "RealPairsIT skipped: the collection of real pairs is not on this machine");
      return;
    }
    List<Pair> pairs = read(file);
    Api admin = Drive.admin();
    String site = Drive.newSite(admin, "en");
    registerContacts(admin, site, pairs);
    for (int i = 0; i < pairs.size(); i++) {
      pass(admin, site, "pair-" + i, pairs.get(i));
    }
    report(pairs.size());
    assertThat(whole).as("pairs that pass whole").isGreaterThanOrEqualTo(200);
    assertThat(whole + stopped + tooLong).isEqualTo(pairs.size());
  }

  private void pass(Api admin, String site, String page, Pair pair) {
    Map<String, Object> review = Drive.review(page, pair.review());
    review.put("rating", pair.rating());
    review.put("language", pair.lang());
    if (pair.review().length() > 5000 || pair.reply().length() > 5000) {
      tooLong++;
      return;
    }
    Answer sent = Drive.submit(Api.fresh(), site, review).expect(201);
    String id = sent.text("/review/id");
    List<JsonObject> masks = objects(sent, "/review/masks");
    expectOnlyMasks(page, pair.review(), sent.text("/review/text"), masks);
    Drive.publish(admin, site, id).expect(200);
    Answer answered = Drive.reply(admin, site, id, pair.reply());
    if (answered.status() == 422) {
      answered.expectProblem(422, "reply-stopped");
      stopped++;
      Set<String> rules = new LinkedHashSet<>();
      for (JsonObject finding : objects(answered, "/report/findings")) {
        if (finding.getString("severity").equals("error")) {
          rules.add(finding.getString("rule"));
          System.out.printf(
              "  stopped %s %s [%d,%d)%n",
              page, finding.getString("rule"), finding.getInt("start"), finding.getInt("end"));
        }
      }
      rules.forEach(rule -> stoppedBy.merge(rule, 1, Integer::sum));
      assertThat(rules).as(page).isNotEmpty();
    } else {
      answered.expect(201);
    }
    Answer feed = Api.fresh().get("/api/v1/sites/" + site + "/reviews?page=" + page).expect(200);
    assertThat(feed.text("/reviews/0/text")).isEqualTo(sent.text("/review/text"));
    if (answered.status() == 201) {
      assertThat(feed.text("/reviews/0/replies/0/text")).as(page).isEqualTo(pair.reply());
      if (masks.isEmpty()) {
        assertThat(feed.text("/reviews/0/text")).as(page).isEqualTo(pair.review());
      }
      whole++;
    }
  }

  /** Everything outside the masks stands where and as it stood. */
  private void expectOnlyMasks(String page, String typed, String stored, List<JsonObject> masks) {
    int fromTyped = 0;
    int fromStored = 0;
    for (JsonObject mask : masks) {
      int start = mask.getInt("start");
      String before = stored.substring(fromStored, start);
      assertThat(typed.startsWith(before, fromTyped)).as(page + " before a mask").isTrue();
      fromTyped += before.length();
      fromStored = mask.getInt("end");
      String after =
          masks.indexOf(mask) == masks.size() - 1
              ? stored.substring(fromStored)
              : stored.substring(fromStored, masks.get(masks.indexOf(mask) + 1).getInt("start"));
      int next = after.isEmpty() ? typed.length() : typed.indexOf(after, fromTyped);
      assertThat(next).as(page + " after a mask").isGreaterThan(fromTyped);
      masked.add(page + " " + mask.getString("rule") + " " + (next - fromTyped) + " characters");
      fromTyped = next;
    }
    assertThat(typed.substring(fromTyped)).as(page).isEqualTo(stored.substring(fromStored));
  }

  private void report(int all) {
    masked.forEach(line -> System.out.println("  masked " + line));
    System.out.printf(
        "real pairs: %d sent, %d passed whole, %d replies stopped %s, %d masked spans, %d over"
            + " the limit of 5,000%n",
        all, whole, stopped, stoppedBy, masked.size(), tooLong);
  }

  /** What a company's replies name again and again is its own published contact. */
  private static void registerContacts(Api admin, String site, List<Pair> pairs) {
    Map<String, Set<String>> companies = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Matcher contact = CONTACT.matcher(pair.reply());
      while (contact.find()) {
        companies.computeIfAbsent(contact.group(), c -> new LinkedHashSet<>()).add(pair.reply());
      }
    }
    List<String> recurring =
        companies.entrySet().stream()
            .filter(e -> e.getValue().size() > 1)
            .map(e -> e.getKey().replaceAll("[.,)]+$", ""))
            .distinct()
            .limit(100)
            .toList();
    admin
        .put(
            "/api/v1/desk/" + site + "/settings",
            Map.of(
                "name", "Test",
                "language", "en",
                "official", recurring,
                "voice", "formal",
                "firstReplyMinutes", 60))
        .expect(200);
  }

  private static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    int english = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
          JsonObject pair = reader.readObject();
          boolean russian = pair.getString("lang").equals("ru");
          if (russian || english++ < ENGLISH) {
            pairs.add(
                new Pair(
                    pair.getString("company"),
                    pair.getString("lang"),
                    Math.min(5, Math.max(1, (int) Double.parseDouble(rating(pair)))),
                    pair.getString("review"),
                    pair.getString("reply")));
          }
        }
      }
    }
    return pairs;
  }

  private static String rating(JsonObject pair) {
    JsonValue rating = pair.get("rating");
    return rating == null || rating == JsonValue.NULL
        ? "3"
        : rating.toString().replace("\"", "").isBlank() ? "3" : rating.toString().replace("\"", "");
  }

  private static List<JsonObject> objects(Answer answer, String pointer) {
    return answer.array(pointer).getValuesAs(JsonObject.class);
  }
}
