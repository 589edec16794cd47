package frontpage.channels;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import frontpage.harness.Browser;
import frontpage.harness.Desk;
import frontpage.harness.Parts;
import frontpage.harness.ServerTest;
import frontpage.harness.Window;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behind a proxy that swallows streams both pages ask by themselves. */
@Tag("once")
@ServerTest
@RunAsClient
class WithoutEventsIT {
  private static final Pattern EVENTS = Pattern.compile("/events(\\?.*)?$");

  @Test
  void bothPagesFindWhatTheOtherSideSaid() {
    var talk = Talk.begin(false).invite();
    try (Window vera = Browser.window("en");
        Window olga = Browser.window("en")) {
      vera.context().route(EVENTS, Route::abort);
      olga.context().route(EVENTS, Route::abort);

      Page channel = vera.page();
      channel.navigate(Parts.running().url() + "/channel/#h=" + talk.handoverCode());
      assertThat(channel.locator("[data-part=conversation]")).isVisible();
      Page desk = olga.page();
      Desk.signIn(desk, "", talk.site + "@staff.example", Talk.PASSWORD, "en");
      assertThat(desk.getByTestId("view-waiting")).isVisible();
      desk.getByTestId("view-waiting").click();
      desk.getByTestId("queue-row").first().click();
      desk.getByTestId("private-open").click();
      assertThat(desk.getByTestId("messages")).isVisible();

      talk.staffSays("Which door is it?").expect(201);
      assertThat(channel.locator(".log")).containsText("Which door is it?");
      channel.locator("[name=message]").fill("The green one");
      channel.locator("[data-part=composer] .send").click();
      assertThat(desk.getByTestId("messages")).containsText("The green one");
    }
  }
}
