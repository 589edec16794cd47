package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Mailbox;
import frontpage.harness.Parts;
import frontpage.harness.ServerLog;
import frontpage.harness.ServerTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The private channel from both sides, as their browsers use it. */
@ServerTest
@RunAsClient
class ChannelsIT {
  private static final String CHANNEL = "/api/v1/channel";

  @Test
  void aConversationFromTheInvitationToThePublicEnd() {
    var talk = Talk.begin();
    assertThat(talk.author.get(talk.reviewPath() + "/own").text("/own/channel/state"))
        .isEqualTo("PREPARED");
    assertThat(talk.publicReview().isNull("/reviews/0/channel")).isTrue();
    talk.author.post(talk.reviewPath() + "/handover").expectProblem(409, "conflict");

    var moved =
        talk.moderator
            .post(
                talk.thread() + "/move-to-private",
                Map.of(
                    "text",
                    "Hello, Vera! Call +44 20 7946 0000. We are looking into it.",
                    "start",
                    18,
                    "end",
                    34,
                    "rule",
                    "phone"))
            .expect(200);
    assertThat(moved.text("/channel/state")).isEqualTo("PREPARED");
    talk.invite();
    assertThat(talk.publicReview().text("/reviews/0/channel/state")).isEqualTo("OPEN");
    assertThat(talk.publicReview().text("/reviews/0/channel/reason")).isNotBlank();

    var browser = Talk.browser();
    var entered = Talk.enter(browser, "code", talk.handoverCode()).expect(200);
    assertThat(entered.text("/state")).isEqualTo("OPEN");
    assertThat(entered.text("/site/key")).isEqualTo(talk.site);
    assertThat(entered.text("/review/id")).isEqualTo(talk.review);
    assertThat(entered.text("/privateParts/0/kind")).isEqualTo("WISH");
    assertThat(entered.text("/privateParts/0/text")).isEqualTo(Talk.WISH);
    assertThat(entered.array("/privateParts")).hasSize(1);
    assertThat(entered.text("/messages/0/from")).isEqualTo("SYSTEM");
    assertThat(entered.text("/devices/0/label")).isEqualTo("Firefox, Linux");
    assertThat(entered.flag("/devices/0/current")).isTrue();
    assertThat(entered.flag("/mailboxConfirmed")).isFalse();
    assertThat(entered.header("Set-Cookie"))
        .startsWith("frontpage-channel=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/");

    try (var events = browser.events(CHANNEL + "/events")) {
      events.await("heartbeat");
      var said = talk.staffSays("Which floor is it? — Olga").expect(201);
      assertThat(said.text("/name")).isEqualTo("Olga Moderator");
      assertThat(said.text("/role")).isEqualTo("Customer care");
      assertThat(events.await("message").data()).contains("\"seq\":" + said.number("/seq"));

      var news = browser.get(CHANNEL + "/messages?after=1").expect(200);
      assertThat(news.array("/messages")).hasSize(1);
      assertThat(news.text("/messages/0/text")).isEqualTo("Which floor is it? — Olga");

      var answer = Talk.customerSays(browser, "The third, пятая дверь 🚪").expect(201);
      assertThat(answer.text("/name")).isEqualTo("Vera");
      assertThat(answer.number("/seq")).isEqualTo(3);
      var desk = talk.moderator.get(talk.thread() + "/channel").expect(200);
      assertThat(desk.text("/messages/2/text")).isEqualTo("The third, пятая дверь 🚪");
      assertThat(desk.number("/customerSeenSeq")).isEqualTo(3);
      assertThat(talk.moderator.get(talk.thread()).number("/channel/unread")).isEqualTo(1);
      talk.moderator.post(talk.thread() + "/channel/seen", Map.of("seq", 3)).expect(204);
      assertThat(events.await("seen").data()).contains("3");
      assertThat(talk.moderator.get(talk.thread()).number("/channel/unread")).isZero();
      assertThat(browser.get(CHANNEL + "/messages?after=3").number("/staffSeenSeq")).isEqualTo(3);

      var closed = talk.close("RESOLVED").expect(200);
      assertThat(closed.text("/channel/state")).isEqualTo("CLOSED");
      assertThat(closed.text("/replies/1/kind")).isEqualTo("FOLLOW_UP");
      events.await("closed");
    }
    assertThat(talk.publicReview().text("/reviews/0/channel/outcome")).isEqualTo("RESOLVED");
    assertThat(browser.get(CHANNEL).expect(200).text("/outcome")).isEqualTo("RESOLVED");
    Talk.customerSays(browser, "One more thing").expectProblem(409, "conflict");
    talk.close("RESOLVED").expectProblem(409, "conflict");
  }

  @Test
  void aCodeOpensOnceAndOnlyForTheFirstBrowser() throws SQLException {
    var talk = Talk.begin().invite();
    Talk.enter(Talk.browser(), "code", "x".repeat(43)).expectProblem(410, "link-invalid");
    if (Parts.running().database().shared()) {
      var late = talk.handoverCode();
      try (var connection = Parts.running().database().connect();
          var update =
              connection.prepareStatement(
                  "update channel_link set expires_at = expires_at - interval '61 seconds'"
                      + " where kind = 'HANDOVER' and used_at is null")) {
        update.executeUpdate();
      }
      Talk.enter(Talk.browser(), "code", late).expectProblem(410, "link-invalid");
    }
    var replaced = talk.handoverCode();
    var code = talk.handoverCode();
    Talk.enter(Talk.browser(), "code", replaced).expectProblem(410, "link-invalid");
    Talk.enter(Talk.browser(), "link", code).expectProblem(410, "link-invalid");

    var together =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Talk.enter(Talk.browser(), "code", code).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(together).containsExactlyInAnyOrder(200, 410, 410, 410);
    talk.author.post(talk.reviewPath() + "/handover").expectProblem(409, "conflict");
  }

  @Test
  void aMessageSentAgainIsStoredOnce() {
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    var message = Map.of("clientId", UUID.randomUUID().toString(), "text", "Sent five times");
    var answers =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> browser.post(CHANNEL + "/messages", message)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers.stream().map(Answer::status))
        .containsExactlyInAnyOrder(201, 200, 200, 200, 200);
    assertThat(answers.stream().map(a -> a.number("/seq")).distinct()).hasSize(1);

    var many =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            (i % 2 == 0
                                    ? talk.staffSays("Staff " + i)
                                    : Talk.customerSays(browser, "Customer " + i))
                                .expect(201)
                                .number("/seq")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(many).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
    var foreign = Map.of("clientId", message.get("clientId"), "text", "Not mine");
    talk.moderator
        .post(talk.thread() + "/channel/messages", foreign)
        .expectProblem(409, "conflict");
  }

  @Test
  void lettersSayNothingAndOpenTheChannelUntilSomebodySaysNotMe() {
    var talk = Talk.begin().invite();
    var confirm = Mailbox.of(talk.email).await(1);
    assertThat(confirm.subject() + confirm.text())
        .contains("Teapots")
        .doesNotContain("kettle", "Vera", "Olga", Talk.WISH);
    var token = token(confirm.link());

    var browser = Talk.browser();
    var entered = Talk.enter(browser, "link", token).expect(200);
    assertThat(entered.flag("/mailboxConfirmed")).isTrue();
    assertThat(entered.array("/messages")).hasSize(2);
    assertThat(Talk.enter(browser, "link", token).expect(200).array("/devices")).hasSize(1);
    var second = Talk.browser();
    assertThat(Talk.enter(second, "link", token).expect(200).array("/devices")).hasSize(2);

    talk.staffSays("Your new kettle is called Zephyrine").expect(201);
    var notice = Mailbox.of(talk.email).await(2);
    assertThat(notice.subject() + notice.text()).doesNotContain("Zephyrine", "Vera", "Olga");
    assertThat(token(notice.link())).isNotEqualTo(token);
    talk.staffSays("And one more").expect(201);

    Talk.browser().post(CHANNEL + "/not-me", Map.of("link", token)).expect(204);
    Talk.enter(Talk.browser(), "link", token).expectProblem(410, "link-invalid");
    Talk.enter(Talk.browser(), "link", token(notice.link())).expectProblem(410, "link-invalid");
    browser.get(CHANNEL).expectProblem(401, "not-signed-in");
    var desk = talk.moderator.get(talk.thread() + "/channel").expect(200);
    assertThat(desk.flag("/hasAddress")).isFalse();
    assertThat(desk.flag("/mailboxConfirmed")).isFalse();
    assertThat(desk.array("/devices")).isEmpty();
    talk.enter().get(CHANNEL).expect(200);
    assertThat(Mailbox.of(talk.email).letters()).as("one letter an hour").hasSize(2);
  }

  @Test
  void staffOpenAChannelByWritingAndBadInputChangesNothing() {
    var talk = Talk.begin(false);
    talk.staffSays("  ").expectProblem(422, "validation").expectField("text", "required");
    talk.staffSays("x".repeat(5001)).expectField("text", "too-long");
    talk.staffSays("a\u0000b").expectField("text", "forbidden-characters");
    talk.moderator
        .post(talk.thread() + "/channel/messages", Map.of("text", "no id"))
        .expectField("clientId", "required");
    assertThat(talk.moderator.get(talk.thread()).text("/channel/state")).isEqualTo("PREPARED");
    talk.staffSays("Hello, Vera! What would you like?").expect(201);
    assertThat(talk.moderator.get(talk.thread()).text("/channel/state")).isEqualTo("OPEN");
    var browser = talk.enter();
    browser.without("X-Frontpage-Request").post(CHANNEL + "/leave").expectProblem(403, "csrf");
    browser.post(CHANNEL + "/enter", Map.of()).expectField("link", "required");
    browser.post(CHANNEL + "/seen", Map.of("seq", -1)).expectField("seq", "out-of-range");
    browser.post(CHANNEL + "/leave").expect(204);
    browser.get(CHANNEL).expectProblem(401, "not-signed-in");
    Talk.customerSays(browser, "after leaving").expectProblem(401, "not-signed-in");
  }

  @Test
  void aBrowserMayBeInTwoChannels() {
    var one = Talk.begin().invite();
    var two = Talk.begin().invite();
    var browser = Talk.browser();
    Talk.enter(browser, "code", one.handoverCode()).expect(200);
    Talk.enter(browser, "code", two.handoverCode()).expect(200);
    assertThat(browser.get(CHANNEL).text("/review/id")).isEqualTo(two.review);
    assertThat(browser.get(CHANNEL + "?review=" + one.review).text("/review/id"))
        .isEqualTo(one.review);
    browser.post(CHANNEL + "/leave").expect(204);
    assertThat(browser.get(CHANNEL).text("/review/id")).isEqualTo(one.review);
  }

  @Test
  void nobodyElseReadsIt() {
    var talk = Talk.begin().invite();
    talk.staffSays("Only for Vera").expect(201);
    var other = Talk.begin(false);
    other.moderator.get(talk.thread() + "/channel").expectProblem(404, "site-not-found");
    var foreign = "/api/v1/desk/" + other.site + "/threads/" + talk.review + "/channel";
    other.moderator.get(foreign).expectProblem(404, "not-found");
    other.moderator.post(foreign + "/seen", Map.of("seq", 1)).expectProblem(404, "not-found");
    other
        .moderator
        .post(
            foreign + "/messages",
            Map.of("clientId", UUID.randomUUID().toString(), "text", "intruder"))
        .expectProblem(404, "not-found");
    other
        .moderator
        .withNewKey()
        .post(foreign + "/close", Map.of("outcome", "RESOLVED", "text", Talk.FOLLOW_UP))
        .expectProblem(404, "not-found");
    var auditor = Api.staff("audit@domtech.example", "front-page-demo");
    auditor
        .get("/api/v1/desk/domtech/threads/" + talk.review + "/channel")
        .expectProblem(403, "forbidden");
    Api.fresh().get(talk.thread() + "/channel").expectProblem(401, "not-signed-in");
    Api.fresh().get(CHANNEL).expectProblem(401, "not-signed-in");
    talk.author.get(CHANNEL).expectProblem(401, "not-signed-in");
  }

  @Test
  void neitherDatabaseNorLogHoldsWhatWasSaid() throws SQLException {
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    Talk.customerSays(browser, "My aunt Xanthippe lives at Quillfeather Lane").expect(201);
    talk.staffSays("Greetings to Xanthippe; ключ под ковриком Мелюзины").expect(201);
    var card = Talk.customerSays(browser, "Refund to 4111 1111 1111 1111, please").expect(201);
    assertThat(card.text("/text")).isEqualTo("Refund to •••• 1111, please");
    assertThat(card.number("/masked/0/start")).isEqualTo(10);
    assertThat(card.text("/masked/0/rule")).isEqualTo("payment-card");
    talk.moderator.get(talk.thread() + "/channel").expect(200);
    useWhatMayLeak(talk, browser);
    talk.close("NOT_RESOLVED").expect(200);
    var secrets =
        List.of(
            "Xanthippe",
            "Quillfeather",
            "Мелюзины",
            "Zephyrine",
            talk.email,
            talk.site + "@far",
            "Wilhelmina",
            "1111 1111");
    assertThat(ServerLog.text()).doesNotContain(secrets);
    var mailbox = Mailbox.of(talk.email);
    mailbox.await(1);
    assertThat(mailbox.letters().toString()).doesNotContain(secrets);
    var trail = Talk.admin(Parts.running().url()).get("/api/v1/desk/" + talk.site + "/audit");
    assertThat(trail.expect(200).body()).contains("channel.guarded").doesNotContain(secrets);
    assumeTrue(Parts.running().database().shared(), "the embedded file has one owner");
    try (var connection = Parts.running().database().connect()) {
      var dump = DatabaseDump.of(connection);
      assertThat(dump).contains("The kettle came in a wrong box", "channel_message");
      assertThat(dump).doesNotContain(secrets);
    }
  }

  /**
   * Everything that handles the words: the draft, the guard, a false alarm, a search, an export.
   */
  private static void useWhatMayLeak(Talk talk, Api browser) {
    var leak = "Greetings to Xanthippe.";
    var found = Map.of("text", leak, "start", 13, "end", 22, "rule", "private-only");
    talk.moderator.put(talk.thread() + "/draft", Map.of("text", leak, "version", 0)).expect(200);
    talk.moderator.post(talk.thread() + "/check", Map.of("text", leak)).expect(200);
    talk.moderator.post(talk.thread() + "/clearances", found).expect(201);
    talk.moderator
        .post(talk.thread() + "/channel/checked", Map.of("record", "file of Wilhelmina"))
        .expect(204);
    browser.get(CHANNEL + "/export?format=html").expect(200);
    browser.get("/api/v1/channel/messages?after=Xanthippe");
  }

  private static String token(String link) {
    assertThat(link).contains("/channel/#l=");
    return link.substring(link.indexOf("#l=") + 3);
  }
}
