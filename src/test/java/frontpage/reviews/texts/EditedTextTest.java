package frontpage.reviews.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the dots in a text that its author edits. */
class EditedTextTest {
  private static final String PHONE = "+44 20 7946 0958";
  private static final String MAIL = "ada@mail.example";

  private final Splitter splitter = new Splitter();

  @Test
  void dotsThatStayKeepWhatTheyStandFor() {
    SplitText before = cut("Call " + PHONE + " or write to " + MAIL + " by noon.");
    assertThat(before.text()).isEqualTo("Call ••••• or write to ••••• by noon.");
    SplitText edited = edit("Please call ••••• or better write to ••••• by noon.", before);
    assertThat(edited.masks()).extracting(Mask::rule).containsExactly("phone", "email");
    assertThat(edited.cut()).isEmpty();
    assertThat(edited.text()).isEqualTo("Please call ••••• or better write to ••••• by noon.");
  }

  @Test
  void ofSeveralAlikeTheOneThatWasLeftIsKnownByItsNeighbours() {
    SplitText before = cut("Call " + PHONE + " or write to " + MAIL + " by noon.");
    assertThat(edit("Just write to ••••• by noon.", before).masks())
        .extracting(Mask::rule)
        .containsExactly("email");
    assertThat(edit("No need to write.", before).masks()).isEmpty();
  }

  @Test
  void dotsMayMoveIntoTheTitle() {
    SplitText before = cut("Call " + PHONE + ".");
    SplitText edited =
        splitter.part(
            new TypedText("Call •••••", "Soon.", "en", false, List.of()), List.of(before));
    assertThat(edited.masks()).containsExactly(new Mask("title", 5, 10, "phone"));
  }

  @Test
  void theLastDigitsOfACardBelongToItsDots() {
    SplitText before = cut("I paid with 4111 1111 1111 1111 and got nothing.");
    SplitText edited = edit("I paid twice with •••• 1111 and got nothing.", before);
    assertThat(edited.masks()).containsExactly(new Mask("text", 18, 27, "payment-card"));
    assertThat(edited.cut()).isEmpty();
  }

  @Test
  void whatIsTypedIntoTheDotsIsFoundLikeEverythingElse() {
    SplitText before = cut("I paid with 4111 1111 1111 1111 and got nothing.");
    SplitText edited = edit("I paid with 5555 5555 5555 4444 and got nothing.", before);
    assertThat(edited.text()).isEqualTo("I paid with •••• 4444 and got nothing.");
    assertThat(edited.cut()).extracting(CutSpan::text).containsExactly("•••• 4444");
  }

  @Test
  void aFurtherNumberIsCutOutBesideWhatWasMasked() {
    SplitText before = cut("Call " + PHONE + ".");
    SplitText edited = edit("Call ••••• or +44 20 7946 0999.", before);
    assertThat(edited.text()).isEqualTo("Call ••••• or •••••.");
    assertThat(edited.cut()).extracting(CutSpan::text).containsExactly("+44 20 7946 0999");
    assertThat(edited.masks()).hasSize(2);
  }

  @Test
  void nobodyIsAskedTwiceAboutWhatWasCalledHarmless() {
    String text = "Their own number is " + PHONE + ".";
    SplitText before = new SplitText(null, text, List.of(), List.of());
    TypedText typed = new TypedText(null, text + " Try it!", "en", true, List.of());
    assertThat(splitter.part(typed, List.of(before)).text()).isEqualTo(text + " Try it!");
    TypedText other = new TypedText(null, "Or " + MAIL, "en", true, List.of());
    assertThatThrownBy(() -> splitter.part(other, List.of(before))).isInstanceOf(Problem.class);
  }

  @Test
  void historyShowsNothingThatMayHaveBeenTakenOut() {
    SplitText stood =
        new SplitText(
            "Call •••••",
            "My number is " + PHONE + ".",
            List.of(new Mask("title", 5, 10, "email")),
            List.of());
    SplitText former = splitter.withoutPersonalData(stood, "en");
    assertThat(former.text()).isEqualTo("My number is •••••.");
    assertThat(former.masks()).extracting(Mask::rule).containsExactly("email", "phone");
  }

  private SplitText cut(String text) {
    return splitter.part(new TypedText(null, text, "en", false, List.of()));
  }

  private SplitText edit(String text, SplitText before) {
    return splitter.part(new TypedText(null, text, "en", false, List.of()), List.of(before));
  }
}
