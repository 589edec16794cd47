package frontpage.integration;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.proof.Drive;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What stands in public without a script: fragment, page, frame, feeds, sitemap. */
@ServerTest
@RunAsClient
class PublicPagesIT {
  private static final Pattern JSON_LD =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void aReviewIsReadWithItsAnswerAndNothingInItIsMarkup() {
    String page = newPage();
    publish(page, "Product", "<img src=x onerror=alert(1)> & </script><script>alert(2)</script>");
    String html = fragment(page).expect(200).body();
    assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt; &amp; ");
    assertThat(html).doesNotContain("<img").containsOnlyOnce("</script>");
    assertThat(html)
        .contains(
            "2 из 5", "1 отзыв", "через 1 минуту", "<bdi>Ira</bdi>, <bdi>customer care</bdi>");
  }

  @Test
  void structuredDataFollowsTheSubjectsType() {
    String product = newPage();
    publish(product, "Product", "Hums at night, but keeps the heat.");
    JsonObject data = jsonLd(fragment(product));
    assertThat(data.getString("@type")).isEqualTo("Product");
    assertThat(data.getJsonObject("aggregateRating").getJsonNumber("ratingValue").toString())
        .isEqualTo("2.00");
    assertThat(data.getJsonObject("aggregateRating").getInt("reviewCount")).isEqualTo(1);
    JsonObject review = data.getJsonArray("review").getJsonObject(0);
    assertThat(review.getString("datePublished")).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(review.getJsonObject("author").getString("name")).hasSizeLessThan(100);

    assertThat(Api.visitor().get(path(product) + "&type=LocalBusiness").expect(200).body())
        .doesNotContain("application/ld+json");
    String business = newPage();
    publish(business, "LocalBusiness", "Closed before the posted hour.");
    assertThat(fragment(business).body()).doesNotContain("application/ld+json");
    assertThat(jsonLd(Api.visitor().get(path(business) + "&type=Book")).getString("@type"))
        .isEqualTo("Book");
  }

  @Test
  void unchangedTextIsNotSentAgain() {
    String page = newPage();
    Answer first = fragment(page).expect(200);
    Api again = Api.visitor().with("If-None-Match", first.header("ETag"));
    again.get(path(page)).expect(304);
    publish(page, "Product", "Now there is something to read.");
    again.get(path(page)).expect(200);
  }

  @Test
  void onlyTheSitesOwnPagesReadTheFragmentFromABrowser() {
    assertThat(fragment("kettle-blue").header("Access-Control-Allow-Origin"))
        .isEqualTo(Parts.running().shopUrl());
    Api.fresh()
        .with("Origin", "https://elsewhere.example")
        .get(path("kettle-blue"))
        .expectProblem(403, "origin-not-allowed");
  }

  @Test
  void thePageIsThereBeforeAnybodyWrote() {
    Answer answer = Api.fresh().get("/p/domtech/" + newPage()).expect(200);
    assertThat(answer.body()).contains("noindex", "Отзывов пока нет");
    assertThat(Api.fresh().get("/p/nowhere/at-all").expect(404).body()).contains("<h1>");
    Api.fresh().get("/p/domtech/a%2Bb").expectProblem(404, "not-found");
  }

  @Test
  void visitorsCannotMakeThePageLinkElsewhere() {
    String page = newPage();
    Map<String, Object> review = new LinkedHashMap<>(Drive.review(page, "A text about it."));
    review.put("page", Map.of("key", page, "title", "P", "url", "https://evil.example/"));
    publish(review);
    assertThat(Api.fresh().get("/p/domtech/" + page).body()).doesNotContain("evil.example");
  }

  @Test
  void oEmbedLeadsFromThePageToItsFrame() {
    String url = Parts.running().url() + "/p/domtech/kettle-blue";
    String page = Api.fresh().get("/p/domtech/kettle-blue").expect(200).body();
    assertThat(page).contains("application/json+oembed", "rel=\"canonical\" href=\"" + url + "\"");
    Answer embedded =
        Api.fresh().get("/api/v1/oembed?maxwidth=400&url=" + Addresses.encoded(url)).expect(200);
    assertThat(embedded.text("/type")).isEqualTo("rich");
    assertThat(embedded.text("/version")).isEqualTo("1.0");
    assertThat(embedded.number("/width")).isEqualTo(400);
    assertThat(embedded.text("/html")).contains("<iframe src=\"" + url + "/embed\"");
    Api.fresh()
        .get("/api/v1/oembed?url=https://elsewhere.example/p/domtech/kettle-blue")
        .expectProblem(404, "not-found");
  }

  @Test
  void feedsAndSitemapAreWellFormedAndComplete() throws Exception {
    String page = newPage();
    publish(page, "Product", "Left & right handles <differ>.");
    for (String query : new String[] {"?page=" + page, ""}) {
      String atom = Api.fresh().get("/api/v1/sites/domtech/feed.atom" + query).expect(200).body();
      var entries = parsed(atom).getElementsByTagName("entry");
      assertThat(entries.getLength()).isPositive();
      assertThat(entries.item(0).getTextContent()).contains("Left &amp; right handles");
      Answer json = Api.fresh().get("/api/v1/sites/domtech/feed.json" + query).expect(200);
      assertThat(json.text("/version")).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(json.text("/items/0/authors/0/name")).isEqualTo("Anna");
    }
    String sitemap = Api.fresh().get("/sitemap.xml").expect(200).body();
    assertThat(parsed(sitemap).getElementsByTagName("loc").getLength()).isPositive();
    assertThat(sitemap).contains(Parts.running().url() + "/p/domtech/" + page);
  }

  @Test
  void thePageReadsWellInBothLights() {
    try (var window = Browser.window()) {
      window.page().navigate(Parts.running().url() + "/p/domtech/kettle-blue");
      Axe.expectNoViolations(window.page());
      Shots.take(window.page(), "review-page");
      window.expectNoComplaints();
    }
  }

  @Test
  void aSandboxedFrameTellsItsHeight() {
    try (var window = Browser.window()) {
      var page = window.page();
      page.navigate(Parts.running().shopUrl() + "/demo.css");
      Object height =
          page.evaluate(
              "url => new Promise(found => {"
                  + " addEventListener('message', e => e.data.secret === 's1' && found(e.data));"
                  + " const frame = document.createElement('iframe');"
                  + " frame.setAttribute('sandbox', 'allow-scripts');"
                  + " setTimeout(() => found('no message'), 10000);"
                  + " frame.src = url + '/embed#?secret=s1'; document.body.append(frame); })",
              Parts.running().url() + "/p/domtech/kettle-blue");
      assertThat(height.toString()).contains("message=height");
      assertThat(window.complaints()).noneMatch(complaint -> complaint.contains("/p/domtech"));
    }
  }

  private static String newPage() {
    return "p-" + UUID.randomUUID();
  }

  private static String path(String page) {
    return "/api/v1/sites/domtech/fragment?page=" + page;
  }

  private static Answer fragment(String page) {
    return Api.visitor().get(path(page));
  }

  private static void publish(String page, String type, String text) {
    Map<String, Object> review = new LinkedHashMap<>(Drive.review(page, text));
    review.put("page", Map.of("key", page, "title", "Kettle", "type", type));
    publish(review);
  }

  private static void publish(Map<String, Object> review) {
    String id = Drive.submit(Api.visitor(), "domtech", review).expect(201).text("/review/id");
    Drive.publish(Drive.moderator(), "domtech", id).expect(200);
    Drive.reply(
            Drive.moderator(),
            "domtech",
            id,
            "Hello Anna, thank you for telling us. Our workshop looks at it and we answer here"
                + " tomorrow by 18:00. Ira")
        .expect(201);
  }

  private static JsonObject jsonLd(Answer answer) {
    Matcher found = JSON_LD.matcher(answer.body());
    assertThat(found.find()).isTrue();
    try (var reader = Json.createReader(new StringReader(found.group(1)))) {
      return reader.readObject();
    }
  }

  private static org.w3c.dom.Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
