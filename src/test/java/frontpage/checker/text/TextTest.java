package frontpage.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.checker.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

  private static Text read(String source, Language language) {
    return Text.of(
        source, new Lexicon(language, Morphology.of(language), OwnWords.of(language), Map.of()));
  }

  private static List<String> sentences(String source, Language language) {
    return read(source, language).sentences().stream()
        .map(s -> source.substring(s.start(), s.end()))
        .toList();
  }

  @Test
  void abbreviationsAndAddressesEndNoSentence() {
    assertThat(sentences("Ждём на ул. Садовой, д. 12. Пишите на help@shop.example.", Language.RU))
        .containsExactly("Ждём на ул. Садовой, д. 12.", "Пишите на help@shop.example.");
  }

  @Test
  void lineEndsEndSentences() {
    assertThat(sentences("Hi Anna,\nthanks\n\nMaya", Language.EN))
        .containsExactly("Hi Anna,", "thanks", "Maya");
  }

  @Test
  void aForgottenBlankStillEndsASentence() {
    assertThat(sentences("Thanks for your attention.Please restart.", Language.EN)).hasSize(2);
  }

  @Test
  void aSmileBeforeACapitalEndsASentence() {
    assertThat(sentences("Место за вами 🙂 Ждём в среду. Мы рады 🙂 и ждём.", Language.RU))
        .containsExactly("Место за вами 🙂", "Ждём в среду.", "Мы рады 🙂 и ждём.");
  }

  @Test
  void contractionsAreTwoTokens() {
    assertThat(Tokens.forms("we'll can't don’t"))
        .containsExactly("we", "'ll", "can", "n't", "do", "n't");
  }

  @Test
  void listsDoNotSmile() {
    Text text = read("1) откройте 2) нажмите (тут) и всё)))", Language.RU);
    long smiles = 0;
    for (int i = 0; i < text.size(); i++) {
      smiles += text.token(i).type() == TokenType.SMILE ? 1 : 0;
    }
    assertThat(smiles).isEqualTo(1);
  }

  @Test
  void theDictionaryKnowsForms() {
    Text text = read("неудобства промокодом", Language.RU);
    assertThat(text.readings(0)).extracting(Morphology.Reading::lemma).contains("неудобство");
    assertThat(text.readings(1)).extracting(Morphology.Reading::lemma).containsExactly("промокод");
  }
}
