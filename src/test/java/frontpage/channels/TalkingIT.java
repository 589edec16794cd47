package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What a conversation is made of beside its messages, from both sides. */
@ServerTest
@RunAsClient
class TalkingIT {
  private static final String CHANNEL = "/api/v1/channel";
  private static final byte[] NOTE =
      "Meter reading on Quorndon Hill: 4711".getBytes(StandardCharsets.UTF_8);

  @Test
  void anAuthorMayOpenItInTheFormAndStaffAnswerThere() {
    var talk = Talk.beginWith(Map.of("privateNote", "The lock of my flat is broken since then"));
    var browser = talk.enter();
    var view = browser.get(CHANNEL).expect(200);
    assertThat(view.text("/messages/0/from")).isEqualTo("CUSTOMER");
    assertThat(view.text("/messages/0/text")).startsWith("The lock of my flat");
    assertThat(view.text("/reason")).isNotBlank();
    assertThat(talk.moderator.get(talk.thread()).text("/channel/state")).isEqualTo("OPEN");
    assertThat(talk.moderator.get(talk.thread()).number("/channel/unread")).isEqualTo(1);
    talk.staffSays("We are on our way, Vera").expect(201);
    assertThat(browser.get(CHANNEL + "/messages?after=1").text("/messages/1/text"))
        .isEqualTo("We are on our way, Vera");
  }

  @Test
  void aSystemOfTheSiteMayOpenItWithAReasonThatStandsInPublic() {
    var talk = Talk.begin(false);
    talk.moderator
        .post(talk.thread() + "/channel", Map.of("reason", " "))
        .expectField("reason", "required");
    talk.moderator
        .post(talk.thread() + "/channel", Map.of("reason", "Your meter readings are yours alone."))
        .expect(201);
    var feed = talk.publicReview();
    assertThat(feed.text("/reviews/0/channel/state")).isEqualTo("OPEN");
    assertThat(feed.text("/reviews/0/channel/reason")).startsWith("Your meter readings");
  }

  @Test
  void aFileArrivesOnceHoweverOftenItIsSentAndLeavesAsADownload() {
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    var id = UUID.randomUUID().toString();
    var answers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            Talk.sendFile(
                                browser, CHANNEL, id, "меряю 5500 0000 0000 0004.html", NOTE)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 200, 200, 200);
    var file = answers.get(0);
    assertThat(file.text("/file/name")).isEqualTo("меряю •••• 0004.html.txt");
    assertThat(file.text("/file/type")).isEqualTo("text/plain");
    assertThat(file.number("/file/size")).isEqualTo(NOTE.length);

    for (var got :
        List.of(
            browser.get(CHANNEL + "/files/" + id),
            talk.moderator.get(talk.thread() + "/channel/files/" + id))) {
      got.expect(200);
      assertThat(got.body()).isEqualTo(new String(NOTE, StandardCharsets.UTF_8));
      assertThat(got.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''");
      assertThat(got.header("Content-Security-Policy")).contains("sandbox");
      assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(got.header("Cache-Control")).contains("no-store");
    }
    Talk.browser().get(CHANNEL + "/files/" + id).expectProblem(401, "not-signed-in");
    Talk.begin(false)
        .moderator
        .get(talk.thread() + "/channel/files/" + id)
        .expectProblem(404, "site-not-found");
    browser.get(CHANNEL + "/files/" + UUID.randomUUID()).expectProblem(404, "not-found");
  }

  @Test
  void onlyKnownTypesOfAllowedSizeAreTaken() {
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    var program = new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0};
    Talk.sendFile(browser, CHANNEL, uuid(), "picture.png", program)
        .expectField("file", "unsupported-file-type");
    var large = new byte[10 * 1024 * 1024 + 1];
    large[0] = (byte) 0xFF;
    large[1] = (byte) 0xD8;
    large[2] = (byte) 0xFF;
    Talk.sendFile(browser, CHANNEL, uuid(), "large.jpg", large)
        .expectField("file", "file-too-large");
    var largest = java.util.Arrays.copyOf(large, 10 * 1024 * 1024);
    var id = uuid();
    Talk.sendFile(talk.moderator, talk.thread() + "/channel", id, "largest.jpg", largest)
        .expect(201);
    var got = browser.get(CHANNEL + "/files/" + id).expect(200);
    assertThat(got.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(got.body()).hasSizeGreaterThan(10_000_000);
  }

  @Test
  void theCustomerChoosesHowToGoOnAndTheDeskSeesIt() {
    var talk = Talk.begin(false).invite();
    var browser = talk.enter();
    assertThat(browser.get(CHANNEL + "/contact").expect(200).isNull("/contact")).isTrue();
    browser.put(CHANNEL + "/contact", Map.of("way", "EMAIL")).expectField("email", "required");
    var call = new HashMap<String, Object>(Map.of("way", "CALL", "number", "12"));
    call.putAll(Map.of("from", "18:00", "until", "16:00", "zone", "Europe/Berlin"));
    browser.put(CHANNEL + "/contact", call).expectField("until", "out-of-range");
    call.put("until", "20:00");
    browser.put(CHANNEL + "/contact", call).expectField("number", "no-phone-number");
    call.put("number", "+442079460123");
    var chosen = browser.put(CHANNEL + "/contact", call).expect(200);
    assertThat(chosen.text("/contact/choice/number")).isEqualTo("+44 20 7946 0123");

    var desk = talk.moderator.get(talk.thread() + "/channel/contact").expect(200);
    assertThat(desk.text("/contact/choice/way")).isEqualTo("CALL");
    assertThat(desk.text("/contact/by")).isEqualTo("CUSTOMER");
    assertThat(talk.moderator.get(talk.thread()).text("/channel/contact")).isEqualTo("CALL");
    assertThat(talk.moderator.get(talk.thread()).text("/state")).isEqualTo("REOPENED");

    var messenger = Map.of("way", "MESSENGER", "messenger", "Pigeon", "account", "vera");
    browser.put(CHANNEL + "/contact", messenger).expectField("messenger", "unknown-value");
    talk.admin()
        .put(
            "/api/v1/desk/" + talk.site + "/channel-policy",
            Map.of("messengers", List.of(Map.of("name", "Pigeon")), "answerDays", 3))
        .expect(200);
    browser.put(CHANNEL + "/contact", messenger).expect(200);
    var staff = talk.moderator.put(talk.thread() + "/channel/contact", Map.of("way", "HERE"));
    assertThat(staff.expect(200).text("/contact/name")).isEqualTo("Olga Moderator");
    var notes = browser.get(CHANNEL + "/messages?after=0").body();
    assertThat(notes).contains("by Vera: by a call back", "by Olga Moderator: here");
  }

  @Test
  void anAddressGivenLaterIsAskedToBeConfirmedFirst() {
    var talk = Talk.begin(false).invite();
    var browser = talk.enter();
    var mail = Map.of("way", "EMAIL", "email", talk.email);
    assertThat(browser.put(CHANNEL + "/contact", mail).expect(200).flag("/hasAddress")).isTrue();
    var letter = Mailbox.of(talk.email).await(1);
    assertThat(letter.link()).contains("/channel/#l=");
    assertThat(browser.get(CHANNEL).flag("/mailboxConfirmed")).isFalse();
  }

  @Test
  void aNumberToCallIsNotSaidInPublic() {
    var talk = Talk.begin(false).invite();
    var browser = talk.enter();
    browser
        .put(
            CHANNEL + "/contact",
            Map.of(
                "way", "CALL",
                "number", "+44 20 7946 0456",
                "from", "10:00",
                "until", "12:00",
                "zone", "Europe/London"))
        .expect(200);
    var report =
        talk.moderator.post(
            talk.thread() + "/check", Map.of("text", "We call you, Vera, on 0207 946 0456."));
    assertThat(report.expect(200).text("/verdict")).isEqualTo("stop");
  }

  @Test
  void staffAreStoppedInPrivateTooAndToldWhatIsNotStored() {
    var talk = Talk.begin().invite();
    var bribe = "We give you a voucher if you delete your review.";
    var report =
        talk.moderator.post(talk.thread() + "/channel/check", Map.of("text", bribe)).expect(200);
    assertThat(report.text("/verdict")).isEqualTo("stop");
    assertThat(report.text("/findings/0/rule")).isEqualTo("review-for-reward");
    var stopped = talk.staffSays(bribe).expectProblem(422, "message-stopped");
    assertThat(stopped.text("/report/verdict")).isEqualTo("stop");

    var browser = talk.enter();
    var card =
        new HashMap<String, Object>(
            Map.of("clientId", uuid(), "text", "Card 5500 0000 0000 0004", "secrets", "ask"));
    var asked = browser.post(CHANNEL + "/messages", card).expectProblem(422, "sensitive-data");
    assertThat(asked.text("/findings/0/rule")).isEqualTo("payment-card");
    assertThat(asked.number("/findings/0/start")).isEqualTo(5);
    assertThat(browser.get(CHANNEL + "/messages?after=1").array("/messages")).isEmpty();
    card.put("secrets", "remove");
    assertThat(browser.post(CHANNEL + "/messages", card).expect(201).text("/text"))
        .isEqualTo("Card •••• 0004");
  }

  @Test
  void typingReachesTheOtherSideAndNothingElse() {
    var talk = Talk.begin().invite();
    var browser = talk.enter();
    try (var page = browser.events(CHANNEL + "/events");
        var desk = talk.moderator.events("/api/v1/desk/" + talk.site + "/events")) {
      page.await("heartbeat");
      desk.await("heartbeat");
      talk.moderator.post(talk.thread() + "/channel/typing").expect(204);
      page.await("typing");
      browser.post(CHANNEL + "/typing").expect(204);
      assertThat(desk.await("typing").data()).contains(talk.review);
    }
  }

  @Test
  void aVisitIsOneEntryHoweverOftenThePageRefreshes() {
    var talk = Talk.begin().invite();
    var pages =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> talk.moderator.get(talk.thread() + "/channel").status()))
            .toList()
            .stream()
            .map(CompletableFuture::join);
    assertThat(pages).containsOnly(200);
    talk.admin().get(talk.thread() + "/channel").expect(200);
    var entries = talk.admin().get("/api/v1/desk/" + talk.site + "/audit").expect(200);
    assertThat(entries.body().split("\"channel.read\"", -1)).hasSize(3);
  }

  private static String uuid() {
    return UUID.randomUUID().toString();
  }
}
