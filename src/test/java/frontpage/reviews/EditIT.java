package frontpage.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.Answer;
import frontpage.harness.Api;
import frontpage.harness.ServerTest;
import frontpage.proof.Drive;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An author edits a review; staff decide about what was published already. */
@ServerTest
@RunAsClient
class EditIT {
  private static final String FEED = "/api/v1/sites/domtech/reviews";
  private static final String REVIEWS = FEED + "/";
  private static final String DESK = "/api/v1/desk/domtech/";
  private static final String FIRST = "The lid of the pan does not close.";
  private static final String SECOND = "The lid of the pan closes now, the handle is loose.";

  private final String page = "edit-" + UUID.randomUUID();
  private final Map<String, Object> review = Drive.review(page, FIRST);
  private final Api author =
      Api.visitor().with("X-Author-Key", String.valueOf(review.get("authorKey")));
  private final Api ira = Drive.moderator();
  private String id;

  @BeforeEach
  void submit() {
    id = Drive.submit(Api.visitor(), "domtech", review).expect(201).text("/review/id");
  }

  @Test
  void aHeldTextIsReplacedAtOnceAndStaysHeld() {
    Answer edited = edit(SECOND).expect(200);
    assertThat(edited.text("/status")).isEqualTo("HELD");
    assertThat(edited.text("/text")).isEqualTo(SECOND);
    assertThat(edited.isNull("/own/change")).isTrue();
    assertThat(thread().text("/text")).isEqualTo(SECOND);
    // Somebody who read the first text decides about that one, not about this.
    Drive.publish(ira, "domtech", id).expectProblem(409, "text-changed");
    decide("PUBLISH", thread()).expect(200);
    assertThat(feed().text("/reviews/0/text")).isEqualTo(SECOND);
    assertThat(feed().isNull("/reviews/0/editedAt")).isTrue();
    assertThat(former().array("/texts")).isEmpty();
  }

  @Test
  void aPublishedTextStandsUntilSomebodyDecidesAboutTheNewOne() {
    Drive.publish(ira, "domtech", id).expect(200);
    Answer waiting = edit(Map.of("title", "The pan", "text", SECOND)).expect(200);
    assertThat(waiting.text("/text")).isEqualTo(FIRST);
    assertThat(waiting.text("/own/change/text")).isEqualTo(SECOND);
    assertThat(feed().text("/reviews/0/text")).isEqualTo(FIRST);
    assertThat(feed().isNull("/reviews/0/own")).isTrue();

    Answer thread = thread();
    assertThat(thread.text("/text")).isEqualTo(FIRST);
    assertThat(thread.text("/change/title")).isEqualTo("The pan");
    assertThat(thread.text("/change/text")).isEqualTo(SECOND);
    assertThat(thread.isNull("/rating")).isTrue();
    Answer held = held("handle loose");
    assertThat(held.text("/items/0/id")).isEqualTo(id);
    assertThat(held.isNull("/items/0/rating")).isTrue();
    assertThat(held.isNull("/items/0/changeSince")).isFalse();

    Answer decided = decide("PUBLISH", thread).expect(200);
    assertThat(decided.isNull("/change")).isTrue();
    assertThat(decided.number("/rating")).isEqualTo(2);
    assertThat(decided.flag("/decisions/1/ofChange")).isTrue();
    assertThat(feed().text("/reviews/0/text")).isEqualTo(SECOND);
    assertThat(feed().isNull("/reviews/0/editedAt")).isFalse();
    assertThat(former().text("/texts/0/text")).isEqualTo(FIRST);
    assertThat(former().isNull("/texts/0/title")).isTrue();
    assertThat(held("handle loose").array("/items")).isEmpty();
    // The feed's search knows what stands, and only that.
    assertThat(Api.visitor().get(FEED + "?q=handle&page=" + page).array("/reviews")).hasSize(1);
    assertThat(Api.visitor().get(FEED + "?q=close.&page=" + page).array("/reviews")).isEmpty();
  }

  @Test
  void aRejectedChangeKeepsTheOldTextAndItsAuthorIsToldWhy() {
    Drive.publish(ira, "domtech", id).expect(200);
    edit(SECOND).expect(200);
    Answer thread = thread();
    ira.post(decision(), Map.of("action", "REJECT", "textVersion", version(thread)))
        .expectProblem(422, "validation")
        .expectField("reason", "required");
    ira.post(
            decision(),
            Map.of(
                "action", "REJECT",
                "reason", "OFF_TOPIC",
                "note", "This is about another pan.",
                "textVersion", version(thread)))
        .expect(200);
    Answer own = author.get(REVIEWS + id + "/own").expect(200);
    assertThat(own.text("/status")).isEqualTo("PUBLISHED");
    assertThat(own.text("/text")).isEqualTo(FIRST);
    assertThat(own.isNull("/own/rejection")).isTrue();
    assertThat(own.text("/own/change/rejection/reason")).isEqualTo("OFF_TOPIC");
    assertThat(own.text("/own/change/rejection/explanation"))
        .isEqualTo("This is about another pan.");
    assertThat(feed().text("/reviews/0/text")).isEqualTo(FIRST);
    assertThat(feed().number("/notPublished/total")).isZero();
    assertThat(thread().isNull("/change")).isTrue();
    // Another try takes its place.
    edit("The lid of this pan does not close.").expect(200);
    assertThat(thread().text("/change/text")).isEqualTo("The lid of this pan does not close.");
  }

  @Test
  void aDecisionIsAboutTheTextThatWasReadOrRefused() {
    Drive.publish(ira, "domtech", id).expect(200);
    edit(SECOND).expect(200);
    Answer read = thread();
    edit(SECOND + " Buy elsewhere!").expect(200);
    Answer refused = decide("PUBLISH", read).expectProblem(409, "text-changed");
    assertThat(refused.text("/current/change/text")).endsWith("Buy elsewhere!");
    assertThat(feed().text("/reviews/0/text")).isEqualTo(FIRST);
    Answer again = thread();
    decide("PUBLISH", again).expect(200);
    // A colleague who is slower does not reject the whole review by mistake.
    ira.post(
            decision(), Map.of("action", "REJECT", "reason", "SPAM", "textVersion", version(again)))
        .expectProblem(409, "text-changed");
    assertThat(thread().text("/status")).isEqualTo("PUBLISHED");
  }

  @Test
  void theSameTextIsNoChangeAndThePublishedOneTakesItBack() {
    assertThat(edit(FIRST).expect(200).text("/status")).isEqualTo("HELD");
    Drive.publish(ira, "domtech", id).expect(200);
    edit(FIRST).expect(200);
    assertThat(thread().isNull("/change")).isTrue();
    edit(SECOND).expect(200);
    Answer once = thread();
    edit(SECOND).expect(200);
    assertThat(version(thread())).isEqualTo(version(once));
    assertThat(edit(FIRST).expect(200).isNull("/own/change")).isTrue();
    assertThat(held("handle loose").array("/items")).isEmpty();
    decide("PUBLISH", once).expectProblem(409, "text-changed");
  }

  @Test
  void personalDataIsAskedAboutCutOutAndSealedAsAtTheFirstTime() {
    Drive.publish(ira, "domtech", id).expect(200);
    String text = "I paid with 4111 1111 1111 1111, my number is +44 20 7946 0958.";
    edit(Map.of("text", text, "sensitive", "ask")).expectProblem(422, "sensitive-data");
    assertThat(thread().isNull("/change")).isTrue();
    String masked = "I paid with •••• 1111, my number is •••••.";
    assertThat(edit(text).expect(200).text("/own/change/text")).isEqualTo(masked);
    edit(text).expect(200);
    assertThat(parts()).containsExactlyInAnyOrder("+44 20 7946 0958", "•••• 1111");
    // The dots stand for what they stood for, and nobody is asked about them again.
    Answer edited = edit(Map.of("text", masked + " Please.", "sensitive", "ask")).expect(200);
    assertThat(edited.text("/own/change/masks/0/rule")).isEqualTo("payment-card");
    assertThat(edited.text("/own/change/masks/1/rule")).isEqualTo("phone");
    // Another number behind the same dots reaches staff as well.
    edit("I paid with •••• 1111, my number is +44 20 7946 0999. Please.").expect(200);
    assertThat(parts()).contains("+44 20 7946 0999").hasSize(3);
  }

  @Test
  void whatItsAuthorTookOutIsNotReadInTheHistory() {
    Map<String, Object> other = Drive.review(page, "Ring me at +44 20 7946 0958, please.");
    other.put("keep", List.of(Map.of("field", "text", "start", 11, "end", 27)));
    String theirs = Drive.submit(Api.visitor(), "domtech", other).expect(201).text("/review/id");
    Drive.publish(ira, "domtech", theirs).expect(200);
    assertThat(feed().text("/reviews/0/text")).contains("0958");
    Api.visitor()
        .with("X-Author-Key", String.valueOf(other.get("authorKey")))
        .put(REVIEWS + theirs + "/text", Map.of("text", "Write to me, please."))
        .expect(200);
    ira.post(
            DESK + "threads/" + theirs + "/decision", Map.of("action", "PUBLISH", "textVersion", 1))
        .expect(200);
    Answer former = Api.visitor().get(REVIEWS + theirs + "/former").expect(200);
    assertThat(former.text("/texts/0/text")).isEqualTo("Ring me at •••••, please.");
  }

  @Test
  void onlyItsAuthorAndOnlyWhatStandsIsEdited() {
    Api.visitor()
        .with("X-Author-Key", Drive.authorKey())
        .put(REVIEWS + id + "/text", Map.of("text", SECOND))
        .expectProblem(403, "author-key-invalid");
    edit(Map.of("text", " ")).expectProblem(422, "validation").expectField("text", "required");
    edit(Map.of("text", "x".repeat(5001)))
        .expectProblem(422, "validation")
        .expectField("text", "too-long");
    ira.post(decision(), Map.of("action", "REJECT", "reason", "TEST")).expect(200);
    edit(SECOND).expectProblem(409, "conflict");
    assertThat(author.get(REVIEWS + id + "/own").flag("/own/canEdit")).isFalse();
  }

  @Test
  void aWithdrawnReviewDropsWhatWaits() {
    Drive.publish(ira, "domtech", id).expect(200);
    edit(SECOND).expect(200);
    Answer read = thread();
    author.post(REVIEWS + id + "/withdraw").expect(200);
    assertThat(thread().isNull("/change")).isTrue();
    assertThat(held("handle loose").array("/items")).isEmpty();
    decide("PUBLISH", read).expectProblem(409, "text-changed");
    edit(SECOND).expectProblem(409, "conflict");
    Api.visitor().get(REVIEWS + id + "/former").expectProblem(404, "not-found");
  }

  @Test
  void theTrailSaysThatItWasEditedAndNotWhat() {
    Drive.publish(ira, "domtech", id).expect(200);
    edit(SECOND).expect(200);
    decide("PUBLISH", thread()).expect(200);
    String trail = Drive.admin().get(DESK + "audit").expect(200).body();
    assertThat(trail).contains("review.edited", "review.change-published");
    assertThat(trail).doesNotContain(SECOND, FIRST);
  }

  @Test
  void whatIsTakenDownAfterAReportDropsWhatWaits() {
    Drive.publish(ira, "domtech", id).expect(200);
    edit(SECOND).expect(200);
    Answer read = thread();
    Api.visitor()
        .withNewKey()
        .post(
            "/api/v1/sites/domtech/flags",
            Map.of(
                "review", id, "reason", "FAKE", "explanation", "No such pan.", "goodFaith", true))
        .expect(201);
    ira.get(DESK + "flags").array("/flags").stream()
        .map(flag -> flag.asJsonObject())
        .filter(flag -> flag.getString("review").equals(id))
        .forEach(
            flag ->
                ira.post(
                        DESK + "flags/" + flag.getString("id") + "/decision",
                        Map.of("outcome", "UPHELD", "reason", "FAKE"))
                    .expect(200));
    // Whoever was about to publish the change does not bring the review back by it.
    decide("PUBLISH", read).expectProblem(409, "text-changed");
    assertThat(thread().text("/status")).isEqualTo("REJECTED");
    assertThat(thread().isNull("/change")).isTrue();
    assertThat(held("handle loose").array("/items")).isEmpty();
  }

  private Answer edit(String text) {
    return edit(Map.of("text", text));
  }

  private Answer edit(Map<String, ?> words) {
    return author.put(REVIEWS + id + "/text", words);
  }

  private Answer thread() {
    return ira.get(DESK + "threads/" + id).expect(200);
  }

  private static int version(Answer thread) {
    return thread.number("/textVersion");
  }

  private String decision() {
    return DESK + "threads/" + id + "/decision";
  }

  private Answer decide(String action, Answer read) {
    return ira.post(decision(), Map.of("action", action, "textVersion", version(read)));
  }

  /** What of this page waits; the page's title is its key. */
  private Answer held(String words) {
    return ira.get(DESK + "queue?view=held&q=" + (words + " " + page).replace(" ", "%20"))
        .expect(200);
  }

  private Answer former() {
    return Api.visitor().get(REVIEWS + id + "/former").expect(200);
  }

  private Answer feed() {
    return Api.visitor().get(FEED + "?page=" + page);
  }

  private List<String> parts() {
    return ira.get(DESK + "threads/" + id + "/channel").expect(200).array("/privateParts").stream()
        .map(part -> part.asJsonObject().getString("text"))
        .toList();
  }
}
