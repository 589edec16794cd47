package frontpage.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The scripts that foreign pages load. */
@ServerTest
@RunAsClient
class AssetsIT {
  @Test
  void theManifestNamesAFileThatNeverChangesAndItsIntegrity() throws Exception {
    Answer manifest = Api.fresh().get("/assets/manifest.json").expect(200);
    String url = manifest.text("/widget.js/url");
    assertThat(url).matches(Parts.running().url() + "/assets/widget\\.[0-9a-f]{16}\\.js");
    Answer file = Api.fresh().get(url.substring(Parts.running().url().length())).expect(200);
    byte[] digest =
        MessageDigest.getInstance("SHA-384").digest(file.body().getBytes(StandardCharsets.UTF_8));
    assertThat(manifest.text("/widget.js/integrity"))
        .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(digest));
    assertThat(file.header("Cache-Control")).contains("immutable");
    assertThat(file.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(file.header("Content-Type")).startsWith("text/javascript");
  }

  @Test
  void earlierReleasesKeepTheirFiles() throws Exception {
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    try (var connection = Parts.running().database().connect();
        var insert =
            connection.prepareStatement(
                "insert into asset (name, content, created_at) values (?, ?, current_timestamp)")) {
      insert.setString(1, "widget.0123456789abcdef.js");
      insert.setString(2, "export {};");
      insert.executeUpdate();
    }
    Answer old = Api.fresh().get("/assets/widget.0123456789abcdef.js").expect(200);
    assertThat(old.body()).isEqualTo("export {};");
    assertThat(old.header("Cache-Control")).contains("immutable");
    Api.fresh().get("/assets/widget.fedcba9876543210.js").expectProblem(404, "not-found");
  }

  @Test
  void plainNamesFollowTheRelease() {
    Answer first = Api.fresh().with("Accept-Encoding", "gzip").get("/assets/widget.js").expect(200);
    assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    Api.fresh().with("If-None-Match", first.header("ETag")).get("/assets/widget.js").expect(304);
    assertThat(Api.fresh().get("/assets/frontpage.js").expect(200).body())
        .matches("import './widget\\.[0-9a-f]{16}\\.js';\n");
  }

  @Test
  void aPageWithIntegrityShowsItsReviews() {
    Answer manifest = Api.fresh().get("/assets/manifest.json").expect(200);
    try (var window = Browser.window("ru")) {
      var page = window.page();
      page.navigate(Parts.running().shopUrl() + "/demo.css");
      page.evaluate(
          "([url, integrity]) => { const s = document.createElement('script'); s.type = 'module';"
              + " s.crossOrigin = 'anonymous'; s.integrity = integrity; s.src = url;"
              + " const e = document.createElement('frontpage-reviews');"
              + " e.setAttribute('site', 'domtech'); e.setAttribute('page', 'kettle-blue');"
              + " document.body.append(e, s); }",
          new Object[] {manifest.text("/widget.js/url"), manifest.text("/widget.js/integrity")});
      page.locator("frontpage-reviews article").first().waitFor();
    }
  }
}
