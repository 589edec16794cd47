package frontpage.integration.exports;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a site holds leaves as a file and comes back with equal content. */
@ServerTest
@RunAsClient
class ExportIT {
  private static final String UUIDS =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private final Api admin = Drive.admin();

  @Test
  void anExportComesBackWithEqualContent() {
    String file = export("domtech").body();
    assertThat(file).contains("\"type\":\"page\"", "\"type\":\"review\"", "\"type\":\"reply\"");
    String copy = Drive.newSite(admin, "ru");
    Answer taken = take(copy, file).expect(200);
    assertThat(taken.number("/taken")).isPositive();
    assertThat(lines(export(copy).body())).isEqualTo(lines(file));

    Answer again = take(copy, file).expect(200);
    assertThat(again.number("/taken")).isZero();
    assertThat(lines(export(copy).body())).isEqualTo(lines(file));
  }

  @Test
  void anExportTakenBackAtHomeChangesNothing() {
    String file = export("domtech").body();
    assertThat(take("domtech", file).expect(200).number("/taken")).isZero();
    assertThat(lines(export("domtech").body())).isEqualTo(lines(file));
  }

  @Test
  void theTextsThatAuthorsChangedComeAlong() {
    String site = Drive.newSite(admin, "en");
    edited(site, "The jug is chipped.", "The jug was chipped, a new one came.", "PUBLISH");
    edited(site, "The mug is chipped.", "Buy mugs at my shop.", "REJECT");
    edited(site, "The cup is chipped.", "The cup is cracked.", null);
    String file = export(site).body();
    assertThat(file).contains("The jug is chipped.", "Buy mugs at my shop.", "The cup is cracked.");
    String copy = Drive.newSite(admin, "en");
    take(copy, file).expect(200);
    assertThat(lines(export(copy).body())).isEqualTo(lines(file));
    assertThat(admin.get("/api/v1/desk/" + copy + "/queue?view=held").array("/items")).hasSize(1);
    // A file from before texts could be changed says nothing of them.
    String old = Drive.newSite(admin, "en");
    take(old, file.replaceAll(",\"texts\":\\{.*?]}", "")).expect(200);
    assertThat(export(old).body()).contains("The jug was chipped").doesNotContain("cracked");
  }

  /** A published review whose author changes it, and what is decided about that, if anything. */
  private void edited(String site, String first, String second, @Nullable String decision) {
    Map<String, Object> review = Drive.review("p", first);
    String id = Drive.submit(Api.fresh(), site, review).expect(201).text("/review/id");
    Drive.publish(admin, site, id).expect(200);
    Api.fresh()
        .with("X-Author-Key", String.valueOf(review.get("authorKey")))
        .put("/api/v1/sites/" + site + "/reviews/" + id + "/text", Map.of("text", second))
        .expect(200);
    if (decision != null) {
      admin
          .post(
              "/api/v1/desk/" + site + "/threads/" + id + "/decision",
              Map.of("action", decision, "reason", "SPAM", "textVersion", 1))
          .expect(200);
    }
  }

  @Test
  void aBrokenLineIsNamedAndNothingIsTaken() {
    String site = Drive.newSite(admin, "en");
    String begin = export(site).body();
    take(site, begin + "{\"type\":\"review\"}\n")
        .expectProblem(422, "validation")
        .expectField("file", "malformed");
    take(site, begin + "not json\n").expectField("file", "malformed");
    take(site, "{\"type\":\"site\",\"version\":9}\n").expectField("file", "unknown-value");
    assertThat(export(site).body().lines()).hasSize(1);
  }

  @Test
  void theTableHoldsNoFormula() {
    String site = Drive.newSite(admin, "en");
    Answer review = Drive.submit(Api.fresh(), site, Drive.review("p", "=HYPERLINK(\"x\")"));
    Drive.publish(admin, site, review.expect(201).text("/review/id")).expect(200);
    Answer table = admin.get("/api/v1/desk/" + site + "/export/reviews").expect(200);
    assertThat(table.body()).contains("'=HYPERLINK").doesNotContain(",\"=", ",=");
  }

  private Answer export(String site) {
    return admin.get("/api/v1/desk/" + site + "/export").expect(200);
  }

  private Answer take(String site, String file) {
    return admin.send("POST", "/api/v1/desk/" + site + "/export", BodyPublishers.ofString(file));
  }

  /** Without the line of the site itself, and without ids, which are each site's own. */
  private static List<String> lines(String file) {
    return file.lines().skip(1).map(line -> line.replaceAll(UUIDS, "id")).sorted().toList();
  }
}
