package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.Mailbox;
import frontpage.harness.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Who gets into a channel, who sees who was there, and what the customer takes along or away. */
@ServerTest
@RunAsClient
class AccessIT {
  @Test
  void theCustomerSeesWhoReadTheChannel() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    assertThat(customer.get("/api/v1/channel/readers").expect(200).array("/readers")).isEmpty();
    talk.moderator.get(talk.thread() + "/channel").expect(200);
    talk.moderator.get(talk.thread() + "/channel").expect(200);
    talk.colleague("LEAD").get(talk.thread() + "/channel").expect(200);
    Answer readers = customer.get("/api/v1/channel/readers").expect(200);
    assertThat(readers.array("/readers")).hasSize(2);
    assertThat(readers.text("/readers/0/name")).isEqualTo("Olga Moderator");
    assertThat(readers.number("/readers/0/times")).isEqualTo(1);
  }

  @Test
  void oneBrowserIsSignedOutByTheOtherAndByStaff() {
    Talk talk = Talk.begin().invite();
    Api first = talk.enter();
    Api second = Talk.browser();
    String link = Mailbox.of(talk.email).await(1).link();
    Talk.enter(second, "link", link.substring(link.indexOf("#l=") + 3)).expect(200);
    List<String> devices = devices(first);
    assertThat(devices).hasSize(2);

    first.delete("/api/v1/channel/devices/" + devices.get(1)).expect(204);
    second.get("/api/v1/channel").expectProblem(401, "not-signed-in");
    assertThat(first.get("/api/v1/channel").expect(200).body()).contains("signed out");

    talk.moderator.delete(talk.thread() + "/channel/devices/" + devices.get(0)).expect(204);
    first.get("/api/v1/channel").expectProblem(401, "not-signed-in");
  }

  @Test
  void aLetterSentAgainEndsTheLinkBefore() {
    Talk talk = Talk.begin().invite();
    String first = token(talk, 1);
    talk.moderator.post(talk.thread() + "/channel/letter").expect(204);
    String second = token(talk, 2);
    Talk.enter(Talk.browser(), "link", first).expectProblem(410, "link-invalid");
    Talk.enter(Talk.browser(), "link", second).expect(200);
  }

  @Test
  void anAddressGetsSoManyLettersADayAndNoMore() {
    Talk talk = Talk.begin().invite();
    Answer last = talk.moderator.post(talk.thread() + "/channel/letter");
    for (int i = 0; i < 10 && last.status() == 204; i++) {
      last = talk.moderator.post(talk.thread() + "/channel/letter");
    }
    last.expectProblem(429, "too-many-requests");
  }

  @Test
  void confidentialFactsNeedTwoMarks() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Talk.customerSays(customer, "My order is KX-70415.").expect(201);
    assertThat(talk.moderator.get(talk.thread() + "/channel").expect(200).flag("/trusted"))
        .isFalse();
    talk.moderator
        .post(talk.thread() + "/channel/checked", Map.of("record", "order kx 70 415"))
        .expectProblem(422, "validation");
    talk.moderator
        .post(talk.thread() + "/channel/checked", Map.of("record", "customer file 88-1203"))
        .expect(204);
    Talk.enter(Talk.browser(), "link", token(talk, 1)).expect(200);
    Answer desk = talk.moderator.get(talk.thread() + "/channel").expect(200);
    assertThat(desk.flag("/trusted")).isTrue();
    assertThat(desk.text("/checked/record")).isEqualTo("customer file 88-1203");
    Answer seen = customer.get("/api/v1/channel").expect(200);
    assertThat(seen.text("/checked/by")).isEqualTo("Olga Moderator");
    assertThat(seen.body()).doesNotContain("88-1203");
  }

  @Test
  void whatIsConfidentialWaitsForBothMarks() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Talk.customerSays(customer, "It is about order KX-70415.").expect(201);
    talk.staffSays("Your order AB-55120 was paid from another card.")
        .expectProblem(422, "message-stopped");
    talk.staffSays("You are two months overdue on the loan.").expectProblem(422, "message-stopped");
    assertThat(
            talk.moderator
                .post(
                    talk.thread() + "/channel/check",
                    Map.of("text", "Your order AB-55120 is on its way."))
                .expect(200)
                .text("/findings/0/rule"))
        .isEqualTo("confidential-fact");
    talk.staffSays("Thank you, Vera. We look into order KX-70415 today.").expect(201);
    talk.moderator
        .post(talk.thread() + "/channel/checked", Map.of("record", "customer file 88-1203"))
        .expect(204);
    talk.staffSays("Your order AB-55120 was paid.").expectProblem(422, "message-stopped");
    Talk.enter(Talk.browser(), "link", token(talk, 1)).expect(200);
    talk.staffSays("Your order AB-55120 was paid.").expect(201);
  }

  @Test
  void whoIsInConfirmsTheMailboxByACode() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Mailbox.of(talk.email).await(1);
    confirm(customer, "123456").expectField("code", "wrong-code");
    customer.post("/api/v1/channel/mailbox/letter").expect(204);
    String first = code(talk, 2);
    customer.post("/api/v1/channel/mailbox/letter").expect(204);
    String second = code(talk, 3);
    if (!first.equals(second)) {
      confirm(customer, first).expectField("code", "wrong-code");
    }
    confirm(customer, " " + second.substring(0, 3) + " " + second.substring(3)).expect(204);
    assertThat(customer.get("/api/v1/channel").expect(200).flag("/mailboxConfirmed")).isTrue();
    customer.post("/api/v1/channel/mailbox/letter").expectProblem(409, "conflict");
  }

  @Test
  void aCodeIsTriedFiveTimesAndBelongsToItsAddress() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Mailbox.of(talk.email).await(1);
    customer.post("/api/v1/channel/mailbox/letter").expect(204);
    String right = code(talk, 2);
    String wrong = right.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < OneTimeCode.TRIES; i++) {
      confirm(customer, wrong).expectField("code", "wrong-code");
    }
    confirm(customer, right).expectField("code", "wrong-code");
    customer.post("/api/v1/channel/mailbox/letter").expect(204);
    String next = code(talk, 3);
    customer
        .put("/api/v1/channel/contact", Map.of("way", "EMAIL", "email", "x" + talk.email))
        .expect(200);
    confirm(customer, next).expectField("code", "wrong-code");
  }

  @Test
  void theConversationIsTakenAlong() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Talk.customerSays(customer, "<script>alert('x')</script> & \"quotes\"").expect(201);
    Answer json = customer.get("/api/v1/channel/export").expect(200);
    assertThat(json.body()).contains(Talk.WISH);
    Answer html = customer.get("/api/v1/channel/export?format=html").expect(200);
    assertThat(html.body())
        .contains(
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes&quot;", Talk.WISH)
        .doesNotContain("<script");
    assertThat(html.header("Content-Disposition")).startsWith("attachment");
    assertThat(html.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(html.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void erasureIsAtOnceAndForGood() {
    Talk talk = Talk.begin().invite();
    Api customer = talk.enter();
    Talk.customerSays(customer, "Forget Ermengarde.").expect(201);
    customer.post("/api/v1/channel/erase", Map.of("erase", false)).expectProblem(422, "validation");
    customer.post("/api/v1/channel/erase", Map.of("erase", true)).expect(204);
    customer.get("/api/v1/channel").expectProblem(401, "not-signed-in");
    Answer desk = talk.moderator.get(talk.thread() + "/channel").expect(200);
    assertThat(desk.text("/erasedAt")).isNotEmpty();
    assertThat(desk.array("/messages")).isEmpty();
    assertThat(desk.array("/privateParts")).isEmpty();
    Answer open = talk.page.get("/api/v1/sites/" + talk.site + "/reviews?page=kettle").expect(200);
    assertThat(open.body()).contains("CUSTOMER_LEFT").contains("wrong box");
  }

  @Test
  void thePrivatePageLoadsNothingForeignAndTellsNobodyWhereItIs() {
    Answer page = Api.fresh().get("/channel/").expect(200);
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
        .contains("frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(page.body()).doesNotContainPattern(Pattern.compile("(src|href)=\"(https?:)?//"));
  }

  private static Answer confirm(Api customer, String code) {
    return customer.post("/api/v1/channel/mailbox", Map.of("code", code));
  }

  private static String code(Talk talk, int letter) {
    var found =
        Pattern.compile("\\b\\d{6}\\b").matcher(Mailbox.of(talk.email).await(letter).text());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static List<String> devices(Api customer) {
    return customer.get("/api/v1/channel").expect(200).array("/devices").stream()
        .map(d -> d.asJsonObject().getString("id"))
        .toList();
  }

  private static String token(Talk talk, int letter) {
    String link = Mailbox.of(talk.email).await(letter).link();
    return link.substring(link.indexOf("#l=") + 3);
  }
}
