package frontpage.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.DomainEvent;
import frontpage.Role;
import frontpage.channels.ChannelEvent;
import frontpage.harness.ServerTest;
import frontpage.reviews.ReviewDecided;
import frontpage.reviews.ReviewStatus;
import frontpage.sites.SiteSettings;
import frontpage.sites.Sites;
import frontpage.staff.Staff;
import frontpage.threads.ThreadChanged;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The desk's stream, read over HTTP from inside the server, so that the test can tell facts. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveIT {
  private static final String SITE = "live-it";
  private static final String EMAIL = "live@live.example";
  private static final String PASSWORD = "correct horse battery";

  @Inject Sites sites;
  @Inject Staff staff;
  @Inject Event<DomainEvent> facts;
  @Inject UserTransaction transaction;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  String url;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  @Order(1)
  void deskHearsWhatWasCommittedAndNothingElse() throws Exception {
    transaction.begin();
    UUID site = sites.register(SITE, "Live", "en", SiteSettings.withOrigins(List.of())).id();
    staff.join(staff.add(EMAIL, "L", "l", "en", staff.hash(PASSWORD)), site, Role.MODERATOR);
    transaction.commit();
    UUID undone = UUID.randomUUID();
    UUID done = UUID.randomUUID();
    UUID read = UUID.randomUUID();
    UUID said = UUID.randomUUID();

    try (BufferedReader stream = stream(signIn())) {
      assertThat(next(stream, "heartbeat")).isEqualTo("{}");
      transaction.begin();
      facts.fire(new ThreadChanged(site, undone, "L", Map.of()));
      transaction.rollback();
      transaction.begin();
      facts.fire(new ReviewDecided(site, done, "L", ReviewStatus.PUBLISHED, null));
      facts.fire(channel(site, read, "channel.read"));
      facts.fire(channel(site, said, "channel.message"));
      transaction.commit();

      assertThat(next(stream, "queue")).isEqualTo("{\"thread\":\"" + done + "\"}");
      assertThat(next(stream, "thread")).isEqualTo("{\"thread\":\"" + done + "\"}");
      assertThat(next(stream, "channel")).isEqualTo("{\"thread\":\"" + said + "\"}");
    }
  }

  @Test
  @Order(2)
  void signedOutDeskHearsNothingMore() throws Exception {
    String cookie = signIn();
    try (BufferedReader stream = stream(cookie)) {
      assertThat(next(stream, "heartbeat")).isEqualTo("{}");
      var out =
          HttpRequest.newBuilder(URI.create(url + "/api/v1/desk/session"))
              .header("Cookie", cookie)
              .header("X-Frontpage-Request", "1")
              .DELETE()
              .build();
      assertThat(http.send(out, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
      while (stream.readLine() != null) {
        // heartbeats that were on their way
      }
    }
  }

  private static ChannelEvent channel(UUID site, UUID thread, String action) {
    return new ChannelEvent(site, thread, UUID.randomUUID(), "L", action, 0, Map.of());
  }

  private String signIn() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1/desk/session"))
            .header("Content-Type", "application/json")
            .header("X-Frontpage-Request", "1")
            .POST(
                BodyPublishers.ofString(
                    "{\"email\":\"" + EMAIL + "\",\"password\":\"" + PASSWORD + "\"}"))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
  }

  private BufferedReader stream(String cookie) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1/desk/" + SITE + "/events"))
            .header("Cookie", cookie)
            .header("Accept", "text/event-stream")
            .build();
    var answer = http.send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  /** The data of the next event of the name; others are passed over. */
  private static String next(BufferedReader stream, String name) throws IOException {
    String event = "";
    for (String line = stream.readLine(); line != null; line = stream.readLine()) {
      if (line.startsWith("event:")) {
        event = line.substring(6).strip();
      } else if (line.startsWith("data:") && event.equals(name)) {
        return line.substring(5).strip();
      }
    }
    throw new AssertionError("The stream ended before " + name);
  }
}
