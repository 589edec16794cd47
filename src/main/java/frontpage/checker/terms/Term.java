package frontpage.checker.terms;

import frontpage.checker.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One thing that was said in private. */
sealed interface Term permits CodeTerm, NameTerm, NumberTerm, PlaceTerm {
  /** Where a public text gives it away. */
  List<Place> in(PublicText text);

  /** Letters that only say which money it is. */
  int CURRENCY = 3;

  int SHORTEST_NUMBER = 3;
  Pattern HOUSE = Pattern.compile("\\d{1,4}\\p{L}?");

  /** What every address has, and what names nobody's. */
  Set<String> PLACE_WORDS =
      Set.of(
          "улица",
          "улице",
          "улицу",
          "ул",
          "дом",
          "д",
          "дома",
          "квартира",
          "кв",
          "корпус",
          "корп",
          "подъезд",
          "проспект",
          "пр",
          "переулок",
          "пер",
          "город",
          "г",
          "street",
          "st",
          "road",
          "rd",
          "lane",
          "ln",
          "avenue",
          "ave",
          "close",
          "terrace",
          "drive",
          "court",
          "flat",
          "apt",
          "house",
          "no",
          "unit",
          "row",
          "walk",
          "yard",
          "square",
          "бульвар",
          "шоссе",
          "площадь");

  static List<Term> of(String said) {
    String text = said.strip();
    long letters = text.codePoints().filter(Character::isLetter).count();
    String digits = digits(text);
    boolean parts = text.codePoints().anyMatch(Character::isWhitespace);
    if (letters == 0 || (letters <= CURRENCY && digits.length() >= 4 && parts)) {
      return digits.length() < SHORTEST_NUMBER ? List.of() : NumberTerm.of(text, digits);
    }
    if (CodeTerm.looks(text, digits)) {
      return CodeTerm.of(text);
    }
    List<String> words = new ArrayList<>();
    String house = "";
    for (String form : Tokens.forms(text)) {
      if (house.isEmpty() && HOUSE.matcher(form).matches()) {
        house = form;
      } else if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
        words.add(form);
      }
    }
    List<String> telling = words.stream().filter(w -> !PLACE_WORDS.contains(w)).toList();
    if (!house.isEmpty() && !telling.isEmpty()) {
      return List.of(new PlaceTerm(telling, house));
    }
    if (!house.isEmpty()) {
      return digits(house).length() < SHORTEST_NUMBER
          ? List.of()
          : NumberTerm.of(house, digits(house));
    }
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    return words.isEmpty() ? List.of() : List.of(new NameTerm(words, capital));
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
