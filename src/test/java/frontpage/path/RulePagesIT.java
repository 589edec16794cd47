package frontpage.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Axe;
import frontpage.harness.Browser;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Shots;
import frontpage.proof.Drive;
import jakarta.json.JsonObject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a finding links to is there, can be read without scripts, and breaks no policy. */
@Tag("once")
@ServerTest
@RunAsClient
class RulePagesIT {

  @Test
  void everyFindingLeadsToThePageOfItsRule() {
    Answer report =
        Drive.moderator()
            .post(
                "/api/v1/check",
                Map.of("site", "domtech", "reply", "Dear customer, ring Jamie on 020 7946 0311!!"))
            .expect(200);
    for (JsonObject finding : report.array("/findings").getValuesAs(JsonObject.class)) {
      String page = Api.fresh().get(finding.getString("docs")).expect(200).body();
      assertThat(page).contains(finding.getString("message").replace("\"", "&quot;"));
    }
    assertThat(report.array("/findings")).isNotEmpty();
  }

  @Test
  void thePagesAreReadableInAnyLightAtAnyWidth() {
    try (var window = Browser.window("en")) {
      Page page = window.page();
      for (String address : new String[] {"/rules/", "/rules/phone.html"}) {
        page.navigate(Parts.running().url() + address);
        Axe.expectNoViolations(page);
        page.setViewportSize(390, 900);
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
        assertThat(overflow).as("scrolls sideways").isEqualTo(false);
        Shots.take(page, address.endsWith("/") ? "rules" : "rule");
      }
      window.expectNoComplaints();
    }
  }
}
