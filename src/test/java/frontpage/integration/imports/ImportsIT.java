package frontpage.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Wait;
import frontpage.proof.Drive;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is tried, then taken, once; what it brings is shown and never counted. */
@ServerTest
@RunAsClient
class ImportsIT {
  private static final String TABLE =
      """
      content,date,name,rating,response
      Bright and steady. Call me on 8 916 123-45-67.,2026-01-02,Otto,5,"Thank you, Otto."
      Flickers.,2026-01-03,Pia,2,
      ,2026-01-04,Nobody,1,
      Too good,2026-01-05,Rob,9,
      """;

  private Api admin;
  private String site;
  private String page;

  @BeforeEach
  void newSite() {
    admin = Drive.admin();
    site = Drive.newSite(admin, "en");
    page = "p-" + UUID.randomUUID();
  }

  @Test
  void theDryRunSaysWhatWouldHappenAndStoresNoReview() {
    Answer staged = stage("site-reviews", TABLE).expect(201);
    assertThat(staged.number("/rows/READY")).isEqualTo(2);
    assertThat(staged.number("/rows/REFUSED")).isEqualTo(2);
    Answer rows = admin.get(path(staged) + "/rows").expect(200);
    assertThat(rows.text("/rows/0/author")).isEqualTo("Otto");
    assertThat(rows.number("/rows/2/line")).isEqualTo(4);
    assertThat(rows.text("/rows/2/problem")).isEqualTo("required");
    assertThat(admin.get(path(staged) + "/errors").body())
        .contains("4,text,required", "5,rating,out-of-range");
    assertThat(feed().array("/reviews")).isEmpty();
  }

  @Test
  void whatComesInIsShownWithItsOriginAndCountsForNothing() {
    take(stage("site-reviews", TABLE));
    Answer feed = feed();
    assertThat(feed.array("/reviews")).hasSize(2);
    assertThat(feed.number("/summary/count")).isZero();
    assertThat(feed.number("/summary/imported")).isEqualTo(2);
    assertThat(feed.text("/reviews/1/origin/source")).isEqualTo("site-reviews");
    assertThat(feed.text("/reviews/1/publishedAt")).startsWith("2026-01-02");
    assertThat(feed.text("/reviews/1/replies/0/text")).isEqualTo("Thank you, Otto.");
    String html = Api.fresh().get("/p/" + site + "/" + page).expect(200).body();
    assertThat(html)
        .contains("imported from Site Reviews", "2 more reviews were written elsewhere")
        .doesNotContain("application/ld+json");
  }

  @Test
  void sensitivePlacesAreMaskedBeforeAnythingIsStored() throws SQLException {
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    Answer staged = stage("site-reviews", TABLE).expect(201);
    try (var connection = Parts.running().database().connect();
        var select =
            connection.prepareStatement(
                "select content, excerpt from import_row where job_id = ?")) {
      select.setObject(1, UUID.fromString(staged.text("/id")));
      var rows = select.executeQuery();
      int read = 0;
      while (rows.next()) {
        read++;
        assertThat(rows.getString(1) + rows.getString(2)).doesNotContain("123-45-67");
      }
      assertThat(read).isPositive();
    }
    take(staged);
    assertThat(feed().text("/reviews/1/text")).contains("•••••").doesNotContain("123-45-67");
  }

  @Test
  void theSameFileAgainBringsNothingNew() {
    take(stage("site-reviews", TABLE));
    Answer again = stage("site-reviews", TABLE).expect(201);
    assertThat(again.number("/rows/PRESENT")).isEqualTo(2);
    take(again);
    assertThat(feed().array("/reviews")).hasSize(2);
  }

  @Test
  void aStartedImportCannotBeStartedTwiceAndAStagedOneCanBeForgotten() {
    Answer staged = stage("site-reviews", TABLE);
    take(staged);
    admin.post(path(staged) + "/start").expectProblem(409, "conflict");
    Answer other = stage("site-reviews", TABLE);
    admin.delete(path(other)).expect(204);
    admin.get(path(other)).expectProblem(404, "not-found");
  }

  @Test
  void aFileOfAnotherKindIsRefusedWhole() {
    stage("wordpress", "not xml").expectProblem(422, "validation").expectField("file", "malformed");
    stage("csv", TABLE).expectField("columns.text", "required");
    stage("telegram", TABLE).expectField("format", "unknown-value");
  }

  /** The samples of each system: the README beside them says where they are from. */
  @ParameterizedTest
  @CsvSource({
    "wordpress, wxr-wordpress-7.1.xml, wp:4, 2",
    "wordpress, wxr-1.0-isso-sample.xml, wp:18, 1",
    "disqus, disqus-isso-sample.xml, some-id, 3",
    "isso, isso-generic.json, /posts/0001/, 1"
  })
  void samplesOfOtherSystemsComeInAndGoOut(String format, String file, String pageKey, int shown)
      throws IOException {
    Path sample = Path.of(System.getProperty("shared.folder", "../shared"), "data/import", file);
    if (!Files.exists(sample)) {
      System.out.println("No " + sample + ": this import is not tried.");
      Assumptions.abort();
    }
    Answer staged =
        admin
            .send(
                "POST",
                "/api/v1/desk/" + site + "/imports?format=" + format,
                BodyPublishers.ofFile(sample))
            .expect(201);
    take(staged);
    page = java.net.URLEncoder.encode(pageKey, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(feed().array("/reviews")).hasSizeGreaterThanOrEqualTo(shown);
    String written = export(site);
    assertThat(written.lines().filter(line -> line.contains("\"origin\"")))
        .hasSizeGreaterThanOrEqualTo(shown);
    String other = Drive.newSite(admin, "en");
    admin
        .send("POST", "/api/v1/desk/" + other + "/export", BodyPublishers.ofString(written))
        .expect(200);
    assertThat(export(other).lines().count()).isEqualTo(written.lines().count());
  }

  private String export(String from) {
    return admin.get("/api/v1/desk/" + from + "/export").expect(200).body();
  }

  private Answer stage(String format, String file) {
    String path = "/api/v1/desk/" + site + "/imports?format=" + format + "&page=" + page;
    return admin.send("POST", path, BodyPublishers.ofString(file));
  }

  private void take(Answer staged) {
    admin.post(path(staged.expect(201)) + "/start").expect(200);
    Wait.until("import done", () -> admin.get(path(staged)).text("/state").equals("DONE"));
  }

  private String path(Answer staged) {
    return "/api/v1/desk/" + site + "/imports/" + staged.text("/id");
  }

  private Answer feed() {
    return Api.fresh().get("/api/v1/sites/" + site + "/reviews?page=" + page).expect(200);
  }
}
