package frontpage.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import org.junit.jupiter.api.Test;

class MoveToPrivateTest {

  @Test
  void theFewWordsThatLeadToAContactGoWithIt() {
    MoveToPrivate move =
        move("We looked into it. Call us on 123-45-67.\nIra", "123-45-67", "phone");
    assertThat(move.privateDraft()).isEqualTo("Call us on 123-45-67.");
    assertThat(move.text()).startsWith("We looked into it. You do not have to call");
    assertThat(move.text()).endsWith("[[private]]\nIra");
  }

  @Test
  void aLongerSentenceKeepsWhatItSaysOfItsOwn() {
    MoveToPrivate move =
        move(
            "The courier will bring the new kettle tomorrow and ring from 123-45-67 before.",
            "123-45-67",
            "phone");
    assertThat(move.privateDraft()).isEqualTo("123-45-67");
    assertThat(move.text())
        .startsWith("The courier will bring the new kettle tomorrow and ring from");
    assertThat(move.text()).contains("[[private]]").doesNotContain("123-45-67");
  }

  @Test
  void otherDataLeaveAlone() {
    MoveToPrivate move = move("Order 4821-337 is found.", "4821-337", "order-number");
    assertThat(move.text()).startsWith("Order is found. So that nobody else sees your details");
  }

  @Test
  void anInvitationIsNotRepeated() {
    MoveToPrivate move = move("Come in: [[private]] or mail a@b.example.", "a@b.example", "email");
    assertThat(move.text()).containsOnlyOnce("[[private]]");
  }

  @Test
  void theCaretStandsBehindTheInvitation() {
    MoveToPrivate move = move("Hello. Call 123-45-67.", "123-45-67", "phone");
    assertThat(move.text().substring(0, move.caret())).endsWith("[[private]]");
  }

  @Test
  void anEmptySpanOnlyInvites() {
    MoveToPrivate move = MoveToPrivate.of("Hello Anna.", 11, 11, "", "en");
    assertThat(move.privateDraft()).isEmpty();
    assertThat(move.text()).startsWith("Hello Anna. ").endsWith("[[private]]");
  }

  @Test
  void aSpanOutsideTheTextIsAFieldProblem() {
    assertThatThrownBy(() -> MoveToPrivate.of("short", 2, 9, "phone", "en"))
        .isInstanceOf(Problem.class);
  }

  private static MoveToPrivate move(String text, String span, String rule) {
    int start = text.indexOf(span);
    return MoveToPrivate.of(text, start, start + span.length(), rule, "en");
  }
}
