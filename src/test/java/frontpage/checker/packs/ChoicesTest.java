package frontpage.checker.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.checker.Language;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private static final String RULE =
      """
      id: a
      severity: suggestion
      ru:
        message: M
        why: W
        find:
          - 'слово'
      en:
        message: M
        why: W
        find:
          - '(word|term)'
        flag:
          - 'EXAMPLE'
      """;

  @Test
  void eachChoiceIsTakenOnceWhileTheOthersKeepTheirFirst() {
    assertThat(Choices.of("{A|B} goes {up|down|on}."))
        .containsExactly("A goes up.", "B goes up.", "A goes down.", "A goes on.");
  }

  @Test
  void aChoiceMayBeEmpty() {
    assertThat(Choices.of("a {|very }long wait"))
        .containsExactly("a long wait", "a very long wait");
  }

  @Test
  void bracesWithoutABarAreText() {
    assertThat(Choices.of("Dear {name}, {he|she} comes.{"))
        .containsExactly("Dear {name}, he comes.{", "Dear {name}, she comes.{");
  }

  @Test
  void everyTextOfALineIsAnExampleWithItsOwnPlace() {
    RulePack pack =
        RulePack.of("rules/a.yaml", RULE.replace("EXAMPLE", "A {long |}⟦{word|term}⟧."));
    assertThat(pack.examples(Language.EN))
        .extracting(Example::text, Example::start, Example::end)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A long word.", 7, 11),
            org.assertj.core.groups.Tuple.tuple("A word.", 2, 6),
            org.assertj.core.groups.Tuple.tuple("A long term.", 7, 11));
  }

  @Test
  void choicesThatAreNeverClosedArePointedAt() {
    assertThatThrownBy(
            () -> RulePack.of("rules/a.yaml", RULE.replace("EXAMPLE", "⟦A {word|term⟧.")))
        .isInstanceOf(PackError.class)
        .hasMessageStartingWith("rules/a.yaml:14:")
        .hasMessageContaining("these choices are never closed");
  }

  @Test
  void choicesWithinChoicesArePointedAt() {
    assertThatThrownBy(() -> Choices.of("{a|{b|c}}"))
        .isInstanceOf(Choices.Mistake.class)
        .hasMessageContaining("choices cannot stand within choices");
  }
}
