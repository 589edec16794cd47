package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import frontpage.checker.text.Tokens;
import frontpage.checker.text.Transliteration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What looks like a person's name, by capitals, dictionary tags and the author's own name. */
final class Names {

  /** Short forms by which one and the same person is called; each line is one name. */
  private static final Map<String, Set<Integer>> SAME = NameForms.groups();

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "it", "the", "this", "that", "you", "our", "your", "my", "to", "a", "an", "as",
          "and", "if", "in", "on", "so", "no", "yes", "is", "at", "by", "us", "вы", "мы", "я", "на",
          "за", "но", "по", "для", "все", "это", "и", "в", "с", "к", "о", "у", "да", "нет");

  private Names() {}

  /** Whether a token can be a name: a capital and the dictionary, or a word that nobody knows. */
  static boolean nameLike(Text text, int token) {
    if (token >= text.size()
        || text.token(token).type() != TokenType.WORD
        || !text.isCapitalised(token)) {
      return false;
    }
    List<Reading> readings = text.readings(token);
    if (readings.isEmpty()) {
      return true;
    }
    return first(text, token) || tagged(readings, "Patr") || tagged(readings, "Fam");
  }

  /** Whether the dictionary knows a token as a first name. */
  static boolean first(Text text, int token) {
    String form = text.token(token).form();
    if (SAME.containsKey(form)) {
      return true;
    }
    return text.language() == Language.RU
        ? tagged(text.readings(token), "Name")
        : tagged(text.readings(token), "NNP");
  }

  static boolean tagged(List<Reading> readings, String tag) {
    for (Reading reading : readings) {
      if (reading.tag().contains(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is (a form of) a part of the author's displayed name. */
  static boolean ofAuthor(String form, List<Reading> readings, @Nullable String author) {
    if (author == null) {
      return false;
    }
    for (String part : Tokens.forms(author)) {
      if (part.length() > 1 && same(form, readings, part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two forms can be the same name: equal, inflected, short or transliterated. */
  static boolean same(String form, List<Reading> readings, String other) {
    if (form.equals(other)) {
      return true;
    }
    if (!Collections.disjoint(groups(form), groups(other))) {
      return true;
    }
    for (Reading reading : readings) {
      boolean one =
          reading.lemma().equals(other)
              || (reading.tag().contains("Name")
                  && !Collections.disjoint(groups(reading.lemma()), groups(other)));
      if (one) {
        return true;
      }
    }
    String a = Transliteration.latin(form);
    String b = Transliteration.latin(other);
    int common = Math.min(a.length(), b.length());
    return a.equals(b)
        || (common >= 4
            && a.regionMatches(0, b, 0, common - 1)
            && Math.abs(a.length() - b.length()) <= 2);
  }

  private static Set<Integer> groups(String form) {
    return SAME.getOrDefault(form, Set.of());
  }

  /** Whether a form stands on the list of first names. */
  static boolean listed(String form) {
    return SAME.containsKey(form);
  }

  /** Whether a token, its lemma or another case of it is among some words. */
  static boolean among(Text text, int token, Set<String> words) {
    String form = text.token(token).form();
    if (words.contains(form)) {
      return true;
    }
    for (Reading reading : text.readings(token)) {
      if (words.contains(reading.lemma())) {
        return true;
      }
    }
    return text.language() == Language.RU
        && text.readings(token).isEmpty()
        && words.stream().anyMatch(word -> declined(form, word));
  }

  /** «Остроухова», «Остроухову»: one stem, of a word that the dictionary lacks. */
  private static boolean declined(String a, String b) {
    int common = Math.min(a.length(), b.length()) - 2;
    return common >= 3
        && Math.abs(a.length() - b.length()) <= 3
        && a.regionMatches(0, b, 0, common);
  }

  static boolean pronoun(String form) {
    return PRONOUNS.contains(form);
  }
}
