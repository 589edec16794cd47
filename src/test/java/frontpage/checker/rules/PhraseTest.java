package frontpage.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Language;
import frontpage.checker.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

  private static List<String> found(Language language, String phrase, String source) {
    Vocabulary vocabulary = new Vocabulary(language);
    vocabulary.list("colour", List.of("red", "blue"));
    PhraseIndex index = new PhraseIndex();
    index.add("set", PhraseSyntax.parse(phrase, vocabulary));
    Text text = Text.of(source, vocabulary.lexicon());
    return index.sealed().match(text).of("set").stream()
        .map(hit -> source.substring(hit.start(), hit.end()))
        .toList();
  }

  @Test
  void aWordMatchesAllItsForms() {
    assertThat(found(Language.RU, "приносить ~2 извинение", "Приносим вам свои извинения, Анна."))
        .containsExactly("Приносим вам свои извинения");
    assertThat(found(Language.RU, "=приносить", "Приносим извинения")).isEmpty();
  }

  @Test
  void gapsStopAtTheSentencesEnd() {
    assertThat(found(Language.EN, "red ~5 box", "A red one. The box is here.")).isEmpty();
    assertThat(found(Language.EN, "red ~5 box", "A red, big box.")).containsExactly("red, big box");
  }

  @Test
  void alternativesOptionsListsAndNegationsWork() {
    assertThat(found(Language.EN, "(@colour|green) big? box !lid", "blue box, green big box lid"))
        .containsExactly("blue box");
  }

  @Test
  void edgesAndMarksWork() {
    assertThat(found(Language.EN, "^ dear <customer> $", "Dear customer! My dear customer."))
        .containsExactly("customer");
  }

  @Test
  void literalPunctuationIsAskedForAndOtherIsSkipped() {
    assertThat(found(Language.EN, "off \"%\"", "20 off % and off 5")).containsExactly("off %");
    assertThat(found(Language.EN, "not true", "not «true»")).containsExactly("not «true");
  }

  @Test
  void theLongestOfOverlappingMatchesStays() {
    Vocabulary vocabulary = new Vocabulary(Language.EN);
    PhraseIndex index = new PhraseIndex();
    index.add("set", PhraseSyntax.parse("big", vocabulary));
    index.add("set", PhraseSyntax.parse("big box", vocabulary));
    Text text = Text.of("a big box", vocabulary.lexicon());
    assertThat(index.sealed().match(text).of("set")).hasSize(1);
  }
}
