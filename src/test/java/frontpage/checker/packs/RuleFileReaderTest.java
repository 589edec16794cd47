package frontpage.checker.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontpage.checker.Language;
import org.junit.jupiter.api.Test;

class RuleFileReaderTest {

  private static final String WHOLE =
      """
      id: test-rule
      severity: warning
      ru:
        message: М
        why: П
        find:
          - 'слово'
      en:
        message: M
        why: W
        find:
          - 'word'
      """;

  @Test
  void aMissingLanguageIsRefused() {
    String content = WHOLE.substring(0, WHOLE.indexOf("en:"));
    assertThatThrownBy(() -> RulePack.of("rules/a.yaml", content))
        .isInstanceOf(PackError.class)
        .hasMessage("rules/a.yaml:1:1: the rule lacks 'en'");
  }

  @Test
  void aMissingMessageIsRefusedWhereItsLanguageStands() {
    assertThatThrownBy(() -> RulePack.of("rules/a.yaml", WHOLE.replace("  why: W\n", "")))
        .hasMessage("rules/a.yaml:9:3: 'why' is missing");
  }

  @Test
  void aMisspelledNameIsPointedAt() {
    assertThatThrownBy(() -> RulePack.of("rules/a.yaml", WHOLE.replace("severity", "severty")))
        .hasMessage("rules/a.yaml:2:10: unknown name 'severty'");
  }

  @Test
  void brokenYamlIsPointedAt() {
    assertThatThrownBy(() -> RulePack.of("rules/a.yaml", "id: 'x"))
        .isInstanceOf(PackError.class)
        .hasMessageStartingWith("rules/a.yaml:");
  }

  @Test
  void aBrokenPhraseIsPointedAt() {
    RulePack pack = RulePack.of("rules/a.yaml", WHOLE.replace("'word'", "'(word'"));
    assertThatThrownBy(() -> pack.compile(Language.EN))
        .isInstanceOf(PackError.class)
        .hasMessageContaining("rules/a.yaml:12:8: this bracket is never closed");
  }

  @Test
  void aPhraseMustBeginWithAWord() {
    RulePack pack = RulePack.of("rules/a.yaml", WHOLE.replace("'word'", "'~3 word'"));
    assertThatThrownBy(() -> pack.compile(Language.EN))
        .hasMessageContaining("the phrase must begin with a word");
  }
}
