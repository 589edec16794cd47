package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Calendar;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that carry a text's matter, as lemmas. */
final class ContentWords {

  private static final Set<String> EMPTY =
      Set.of(
          "быть",
          "мочь",
          "весь",
          "этот",
          "который",
          "наш",
          "ваш",
          "свой",
          "сам",
          "один",
          "два",
          "день",
          "раз",
          "год",
          "время",
          "просто",
          "очень",
          "спасибо",
          "пожалуйста",
          "отзыв",
          "be",
          "have",
          "do",
          "will",
          "can",
          "could",
          "would",
          "should",
          "get",
          "make",
          "more",
          "very",
          "just",
          "thank",
          "please",
          "good",
          "day",
          "time",
          "review",
          "say",
          "go",
          "us",
          "so",
          "such",
          "not",
          "other",
          "one",
          "two",
          "now",
          "also",
          "even",
          "still",
          "need",
          "сказать",
          "говорить",
          "хотеть",
          "знать",
          "человек",
          "такой",
          "какой",
          "уже",
          "еще",
          "use",
          "app",
          "when",
          "what",
          "which",
          "there",
          "here",
          "it",
          "let");

  private ContentWords() {}

  static Set<String> of(Text text, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (text.token(i).type() != TokenType.WORD || text.token(i).form().length() < 3) {
        continue;
      }
      List<Reading> readings = text.readings(i);
      if (readings.isEmpty()) {
        words.add(text.token(i).form());
      }
      for (Reading reading : readings) {
        if (carries(text.language(), reading) && !EMPTY.contains(reading.lemma())) {
          words.add(reading.lemma());
        }
      }
    }
    return words;
  }

  private static boolean carries(Language language, Reading reading) {
    String tag = reading.tag();
    return language == Language.RU
        ? (tag.startsWith("NN") && !tag.contains("Name"))
            || tag.startsWith("VB")
            || tag.startsWith("ADJ")
            || tag.startsWith("PT")
        : tag.startsWith("NN") && !tag.startsWith("NNP")
            || tag.startsWith("VB")
            || tag.startsWith("JJ");
  }

  /** Whether a day is named: a weekday, a date or a day of a month. */
  static boolean namesDay(Text text) {
    for (int i = 0; i < text.size(); i++) {
      if (weekday(text, i)) {
        return true;
      }
    }
    for (int i = 0; i + 1 < text.size(); i++) {
      boolean number = text.token(i).type() == TokenType.NUMBER;
      if (number && Dates.looksLike(text.token(i).form())) {
        return true;
      }
      if (number && text.token(i + 1).type() == TokenType.WORD && month(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean weekday(Text text, int token) {
    return Calendar.DAYS.containsKey(text.token(token).form())
        || text.readings(token).stream().anyMatch(r -> Calendar.DAYS.containsKey(r.lemma()));
  }

  private static boolean month(Text text, int token) {
    for (Reading reading : text.readings(token)) {
      if (Calendar.MONTHS.containsKey(reading.lemma())) {
        return true;
      }
    }
    return Calendar.MONTHS.containsKey(text.token(token).form());
  }
}
