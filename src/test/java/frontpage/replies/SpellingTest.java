package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import frontpage.checker.Finding;
import frontpage.checker.Language;
import frontpage.checker.Replacement;
import frontpage.checker.ReplyDraft;
import frontpage.checker.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Against a real HTTP server that repeats what LanguageTool 6.8 answered, and one that misbehaves.
 */
class SpellingTest {

  private static final ReplyDraft DRAFT =
      new ReplyDraft("The ketlle from Domtech arrives on Thursday.");

  /** What LanguageTool 6.8 answered to this draft. */
  private static final String RECORDED =
      """
      {"software":{"name":"LanguageTool","version":"6.8","apiVersion":1,"premium":false,"status":""},
       "warnings":{"incompleteResults":false},
       "language":{"name":"English (GB)","code":"en-GB"},
       "matches":[
        {"message":"Possible spelling mistake found.","shortMessage":"Spelling mistake",
         "replacements":[{"value":"kettle"}],"offset":4,"length":6,
         "sentence":"The ketlle from Domtech arrives on Thursday.","type":{"typeName":"UnknownWord"},
         "rule":{"id":"MORFOLOGIK_RULE_EN_GB","description":"Possible spelling mistake",
          "issueType":"misspelling","category":{"id":"TYPOS","name":"Possible Typo"}},
         "ignoreForIncompleteSentence":false,"contextForSureMatch":0},
        {"message":"Possible spelling mistake found.","shortMessage":"Spelling mistake",
         "replacements":[{"value":"Dom tech"}],"offset":16,"length":7,
         "sentence":"The ketlle from Domtech arrives on Thursday.","type":{"typeName":"UnknownWord"},
         "rule":{"id":"MORFOLOGIK_RULE_EN_GB","description":"Possible spelling mistake",
          "issueType":"misspelling","category":{"id":"TYPOS","name":"Possible Typo"}},
         "ignoreForIncompleteSentence":false,"contextForSureMatch":0}],
       "sentenceRanges":[[0,44]]}
      """;

  private final HttpServer server;
  private String asked = "";

  SpellingTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answers(int status, String body) {
    server.createContext(
        "/v2/check",
        exchange -> {
          asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          send(exchange, status, body);
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private List<Finding> found() {
    String url = "http://localhost:" + server.getAddress().getPort();
    return new Spelling(Optional.of(url), 2000).find(DRAFT, List.of("Domtech"), Language.EN);
  }

  @Test
  void aMistakeIsASuggestionWithItsPlaceAndRemedies() {
    answers(200, RECORDED);
    assertThat(found())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("spelling");
              assertThat(finding.severity()).isEqualTo(Severity.SUGGESTION);
              assertThat(finding.quote()).isEqualTo("ketlle");
              assertThat(finding.replacements())
                  .extracting(Replacement::text)
                  .containsExactly("kettle");
            });
    assertThat(asked).startsWith("language=en-GB&text=The+ketlle");
  }

  @Test
  void styleIsLeftToOurOwnRulesAndRemediesAreFew() {
    answers(
        200,
        """
        {"matches":[
          {"message":"m","offset":0,"length":3,"replacements":[],"rule":{"issueType":"style"}},
          {"message":"m","offset":4,"length":6,"rule":{"issueType":"grammar"},
           "replacements":[{"value":"a"},{"value":"b"},{"value":"c"},{"value":"d"}]}]}
        """);
    assertThat(found())
        .singleElement()
        .extracting(Finding::replacements)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(3);
  }

  @Test
  void aServerThatFailsIsTheSameAsNothingFound() {
    answers(500, "no");
    assertThat(found()).isEmpty();
  }

  @Test
  void nonsenseIsTheSameAsNothingFound() {
    answers(200, "{\"matches\":[{\"offset\":900,\"length\":7}]}");
    assertThat(found()).isEmpty();
    server.removeContext("/v2/check");
    answers(200, "<html>");
    assertThat(found()).isEmpty();
  }

  @Test
  void aServerThatIsNotThereIsTheSameAsNothingFound() {
    server.stop(0);
    assertThat(found()).isEmpty();
  }

  @Test
  void nobodyWaitsLongerThanTheLimit() {
    CountDownLatch never = new CountDownLatch(1);
    server.createContext(
        "/v2/check",
        exchange -> {
          // The headers come at once, the body does not.
          exchange.sendResponseHeaders(200, 10);
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    String url = "http://localhost:" + server.getAddress().getPort();
    Spelling hasty = new Spelling(Optional.of(url), 100);
    long begin = System.nanoTime();
    assertThat(hasty.find(DRAFT, List.of(), Language.EN)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    never.countDown();
  }

  @Test
  void withoutAServerNobodyIsAsked() {
    assertThat(new Spelling(Optional.empty(), 2000).find(DRAFT, List.of(), Language.EN)).isEmpty();
  }
}
