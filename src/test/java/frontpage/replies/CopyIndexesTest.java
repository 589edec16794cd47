package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Report;
import frontpage.checker.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyIndexesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String TEXT =
      "The seal of the tank was cracked, a new one is in the post and reaches you on Thursday.";
  private static final String NEARLY =
      "The seal of the tank was cracked, a new one is in the post and reaches you on Friday.";
  private static final String OTHER =
      "The lift stood still because of a broken belt that our engineers replaced last night.";

  private final Shelf shelf = new Shelf();
  private final CopyIndexes indexes = new CopyIndexes();
  private final UUID site = UUID.randomUUID();
  private final UUID thread = UUID.randomUUID();

  /** The stored replies as a list, and from which moments on they were asked for. */
  private static final class Shelf extends Replies {
    private final List<Reply> replies = new ArrayList<>();
    private final List<Instant> asked = new ArrayList<>();

    @Override
    List<Reply> since(UUID siteId, Instant moment, int most) {
      asked.add(moment);
      return replies.stream()
          .filter(reply -> reply.publishedAt().isAfter(moment))
          .sorted(Comparator.comparing(Reply::publishedAt).reversed())
          .limit(most)
          .toList();
    }

    void publish(UUID siteId, UUID threadId, String text, Instant at) {
      Report report =
          new Report(List.of(), List.of(), List.of(), Verdict.FRONT_PAGE, null, List.of());
      replies.add(
          new Reply(
              UUID.randomUUID(),
              siteId,
              threadId,
              Reply.Kind.REPLY,
              text,
              new Reply.Signature(UUID.randomUUID(), "Kim", "host"),
              new Gate.Passed(report, "1", null),
              new Reply.When(at, 5)));
    }
  }

  @BeforeEach
  void shelfBehindTheIndexes() {
    indexes.replies = shelf;
  }

  private boolean copies(String draft, UUID threadId, Instant now) {
    return indexes.of(site, threadId, now).copies(draft);
  }

  @Test
  void whatAnotherThreadWasAnsweredIsACopy() {
    shelf.publish(site, UUID.randomUUID(), TEXT, NOON);
    assertThat(copies(NEARLY, thread, NOON)).isTrue();
    assertThat(copies(OTHER, thread, NOON)).isFalse();
  }

  @Test
  void aThreadMaySayAgainWhatItWasAnswered() {
    shelf.publish(site, thread, TEXT, NOON);
    assertThat(copies(TEXT, thread, NOON)).isFalse();
  }

  @Test
  void onlyWhatIsNewerIsReadAgain() {
    shelf.publish(site, UUID.randomUUID(), TEXT, NOON);
    copies(OTHER, thread, NOON);
    shelf.publish(site, UUID.randomUUID(), OTHER, NOON.plusSeconds(1));
    assertThat(copies(OTHER, thread, NOON.plusSeconds(2))).isTrue();
    assertThat(copies(TEXT, thread, NOON.plusSeconds(3))).isTrue();
    assertThat(shelf.asked).containsExactly(Instant.EPOCH, NOON, NOON.plusSeconds(1));
  }

  @Test
  void anIndexIsMadeAnewAfterAnHourSoThatErasedRepliesLeaveIt() {
    shelf.publish(site, UUID.randomUUID(), TEXT, NOON);
    assertThat(copies(TEXT, thread, NOON)).isTrue();
    shelf.replies.clear();
    assertThat(copies(TEXT, thread, NOON.plus(Duration.ofHours(1)))).isTrue();
    assertThat(copies(TEXT, thread, NOON.plus(Duration.ofHours(1)).plusSeconds(1))).isFalse();
  }

  @Test
  void theSiteThatWasAskedForLongestAgoGivesWay() {
    copies(TEXT, thread, NOON);
    shelf.publish(site, UUID.randomUUID(), TEXT, NOON);
    copies(TEXT, thread, NOON);
    for (int i = 0; i < 50; i++) {
      indexes.of(UUID.randomUUID(), thread, NOON);
    }
    shelf.asked.clear();
    copies(TEXT, thread, NOON);
    assertThat(shelf.asked).containsExactly(Instant.EPOCH);
  }
}
