package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;

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

    void publish(UUID threadId, String text, Instant at) {
      replies.add(new Stored(threadId, text, at));
    }
  }

  /** What the index reads of a reply. */
  private static final class Stored extends Reply {
    private final UUID threadId;
    private final String text;
    private final Instant publishedAt;

    Stored(UUID threadId, String text, Instant publishedAt) {
      this.threadId = threadId;
      this.text = text;
      this.publishedAt = publishedAt;
    }

    @Override
    UUID threadId() {
      return threadId;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    Instant publishedAt() {
      return publishedAt;
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
    shelf.publish(UUID.randomUUID(), TEXT, NOON);
    assertThat(copies(NEARLY, thread, NOON)).isTrue();
    assertThat(copies(OTHER, thread, NOON)).isFalse();
  }

  @Test
  void aThreadMaySayAgainWhatItWasAnswered() {
    shelf.publish(thread, TEXT, NOON);
    assertThat(copies(TEXT, thread, NOON)).isFalse();
  }

  @Test
  void onlyWhatIsNewerIsReadAgain() {
    shelf.publish(UUID.randomUUID(), TEXT, NOON);
    copies(OTHER, thread, NOON);
    shelf.publish(UUID.randomUUID(), OTHER, NOON.plusSeconds(1));
    assertThat(copies(OTHER, thread, NOON.plusSeconds(2))).isTrue();
    assertThat(copies(TEXT, thread, NOON.plusSeconds(3))).isTrue();
    assertThat(shelf.asked).containsExactly(Instant.EPOCH, NOON, NOON.plusSeconds(1));
  }

  @Test
  void anIndexIsMadeAnewAfterAnHourSoThatErasedRepliesLeaveIt() {
    shelf.publish(UUID.randomUUID(), TEXT, NOON);
    assertThat(copies(TEXT, thread, NOON)).isTrue();
    shelf.replies.clear();
    assertThat(copies(TEXT, thread, NOON.plus(Duration.ofHours(1)))).isTrue();
    assertThat(copies(TEXT, thread, NOON.plus(Duration.ofHours(1)).plusSeconds(1))).isFalse();
  }

  @Test
  void theSiteThatWasAskedForLongestAgoGivesWay() {
    copies(TEXT, thread, NOON);
    shelf.publish(UUID.randomUUID(), TEXT, NOON);
    copies(TEXT, thread, NOON);
    for (int i = 0; i < 50; i++) {
      indexes.of(UUID.randomUUID(), thread, NOON);
    }
    shelf.asked.clear();
    copies(TEXT, thread, NOON);
    assertThat(shelf.asked).containsExactly(Instant.EPOCH);
  }
}
