package frontpage.checker.terms;

import frontpage.checker.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing that was said in private. */
sealed interface Term permits CodeTerm, DateTerm, NameTerm, NumberTerm, PlaceTerm, SumTerm {
  /** Where a public text gives it away. */
  List<Place> in(PublicText text);

  /** Letters that only say which money it is. */
  int CURRENCY = 3;

  int SHORTEST_NUMBER = 3;

  /** What every address has, and what names nobody's. */
  Set<String> PLACE_WORDS =
      Set.of(
          ("улица улице улицу улицы улицей ул дом доме дома дому д квартира квартире квартиру кв"
                  + " корпус корпусе корп к строение стр подъезд подъезде этаж этаже офис офисе"
                  + " помещение проспект проспекте пр просп переулок переулке пер город городе г"
                  + " посёлок посёлке поселок поселке пос село селе деревня деревне дер микрорайон"
                  + " мкр бульвар бульваре бул шоссе площадь площади пл проезд проезде тупик тракт"
                  + " тракте литера номер б р street st road rd lane ln avenue av ave close terrace terr"
                  + " drive dr court ct flat apt apartment house hse no number unit suite row walk"
                  + " yard yd square sq crescent cres boulevard blvd parkway pkwy building bldg"
                  + " floor")
              .split(" "));

  /** What most addresses of a kind have, and what names some of them. */
  Set<String> PLACE_NAMES =
      Set.of(
          ("наб gardens gdns garden cottage cottages cotts way"
                  + " rise mews place pl hill park green grove bank lower lwr upper upr")
              .split(" "));

  static boolean ofPlaces(String form) {
    return PLACE_WORDS.contains(form) || PLACE_NAMES.contains(form);
  }

  static List<Term> of(String said) {
    String text = said.strip();
    long letters = text.codePoints().filter(Character::isLetter).count();
    String digits = digits(text);
    DateTerm date = digits.isEmpty() ? null : DateTerm.parse(text);
    if (date != null) {
      return List.of(date);
    }
    List<Term> sum = SumTerm.of(text);
    if (!sum.isEmpty()) {
      return sum;
    }
    boolean parts = text.codePoints().anyMatch(Character::isWhitespace);
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    boolean labelled = letters <= CURRENCY && digits.length() >= 4 && parts && !capitals;
    if (letters == 0 || labelled) {
      return digits.length() < SHORTEST_NUMBER ? List.of() : NumberTerm.of(text, digits);
    }
    return CodeTerm.looks(text, digits) ? CodeTerm.of(text) : words(text, digits);
  }

  /** A name, or a street with its house. */
  private static List<Term> words(String text, String digits) {
    List<String> words =
        Tokens.forms(text).stream()
            .filter(form -> form.length() > 1 && Character.isLetter(form.charAt(0)))
            .toList();
    List<String> named = words.stream().filter(w -> !PLACE_WORDS.contains(w)).toList();
    List<String> own = named.stream().filter(w -> !PLACE_NAMES.contains(w)).toList();
    List<String> telling = own.isEmpty() ? named : own;
    if (!digits.isEmpty() && !telling.isEmpty()) {
      Set<String> houses =
          Run.of(Spelling.written(text)).stream()
              .filter(Run::digits)
              .map(Run::form)
              .collect(Collectors.toSet());
      return List.of(new PlaceTerm(telling, houses));
    }
    if (!digits.isEmpty()) {
      return digits.length() < SHORTEST_NUMBER ? List.of() : NumberTerm.of(text, digits);
    }
    return words.isEmpty() ? List.of() : NameTerm.of(text, words);
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
