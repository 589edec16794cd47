package frontpage.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EarlierRepliesTest {

  private static final String REPLY =
      "Hello Ann, thank you for telling us about the pump. We have checked the batch and a new one"
          + " leaves our depot on Friday, so nothing needs to be sent back. Maya";

  private static final String NAMED =
      "Hello Boris, thank you for telling us about the pump. We have checked the batch and a new"
          + " one leaves our depot on Monday, so nothing needs to be sent back. Oleg";

  private static String invented(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      for (int j = 3 + random.nextInt(6); j > 0; j--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  @Test
  void namesAndDaysDoNotMakeAnotherReply() {
    EarlierReplies index = EarlierReplies.of(List.of(REPLY));
    assertThat(index.except("other").copies(NAMED)).isTrue();
    assertThat(index.except("other").copies(REPLY.replace("pump", "lamp").substring(60))).isFalse();
  }

  @Test
  void aThreadMaySayAgainWhatItSaid() {
    EarlierReplies index = new EarlierReplies(10);
    index.add("thread", REPLY);
    assertThat(index.except("thread").copies(REPLY)).isFalse();
    assertThat(index.except("another").copies(REPLY)).isTrue();
  }

  @Test
  void shortRepliesAreNobodysCopies() {
    EarlierReplies index = EarlierReplies.of(List.of("Thank you, come again."));
    assertThat(index.except("other").copies("Thank you, come again.")).isFalse();
  }

  @Test
  void theOldestGiveWayAndTheRestAreFound() {
    Random random = new Random(11);
    EarlierReplies index = new EarlierReplies(500);
    index.add("first", REPLY);
    List<String> texts =
        java.util.stream.Stream.generate(() -> invented(random)).limit(2_000).toList();
    for (String text : texts) {
      index.add("some", text);
    }
    CopyCheck check = index.except("mine");
    assertThat(check.copies(REPLY)).isFalse();
    assertThat(texts.subList(1_500, 2_000)).allMatch(check::copies);
    assertThat(texts.subList(0, 1_500)).noneMatch(check::copies);
    assertThat(check.copies(invented(random))).isFalse();
  }
}
