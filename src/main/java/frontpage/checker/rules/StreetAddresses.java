package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.Locale;
import java.util.Set;

/** A street with a house; the site's own published places are free. */
record StreetAddresses() implements Detector {

  private static final Set<String> PARTS =
      Set.of(
          "дом",
          "д",
          "корпус",
          "корп",
          "стр",
          "строение",
          "квартира",
          "кв",
          "подъезд",
          "этаж",
          "офис",
          "литера",
          "к",
          "flat",
          "apt",
          "apartment",
          "suite",
          "unit",
          "floor");
  private static final Set<String> FLATS =
      Set.of(
          "квартира",
          "квартиру",
          "квартире",
          "квартиры",
          "кв",
          "подъезд",
          "flat",
          "apt",
          "apartment");
  private static final Set<String> HOUSES = Set.of("дом", "дома", "доме", "дому");
  private static final Set<String> COUNTED =
      Set.of("час", "минута", "день", "рубль", "шт", "раз", "год", "км", "метр", "neighbours");
  private static final int REACH = 5;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (Hit hit : proof.phrases("address")) {
      int end = end(text, hit.match().last());
      if (text.language() == Language.EN) {
        end = Math.max(hit.match().last(), end);
      }
      if (end > 0 && named(text, hit.match().first(), end)) {
        report(proof, hit.match().first(), end, sink);
      }
    }
    flats(proof, sink);
  }

  /** A street has a name, with a capital; «на улице было жарко 3 дня» has none. */
  private static boolean named(Text text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.token(i).type() == TokenType.WORD && i > from && text.isCapitalised(i)) {
        return true;
      }
    }
    return text.isCapitalised(from) && from > 0;
  }

  /** «Чапаева 30, кв. 18»: a flat behind a number behind a name. */
  private static void flats(Proof proof, Sink sink) {
    Text text = proof.text();
    for (int i = 2; i + 1 < text.size(); i++) {
      if (!FLATS.contains(text.token(i).form()) || !number(text, next(text, i + 1))) {
        continue;
      }
      int house = i - 1;
      while (house > 0 && text.token(house).type() == TokenType.MARK) {
        house--;
      }
      int street = house - 1;
      if (street > 0 && text.token(street).form().equals(",")) {
        street--;
      }
      boolean housed = street >= 0 && HOUSES.contains(text.token(street).form());
      if (number(text, house) && street >= 0 && (text.isCapitalised(street) || housed)) {
        report(proof, street, next(text, i + 1) + 1, sink);
      }
    }
  }

  private static int next(Text text, int from) {
    int at = from;
    while (at < text.size() && text.token(at).type() == TokenType.MARK && at - from < 2) {
      at++;
    }
    return at;
  }

  private static boolean number(Text text, int at) {
    return at >= 0
        && at < text.size()
        && text.token(at).form().length() <= 5
        && !text.token(at).form().isEmpty()
        && Character.isDigit(text.token(at).form().charAt(0));
  }

  /** One behind the last part of the house; 0 when no house follows the street. */
  private static int end(Text text, int from) {
    int end = 0;
    for (int i = from; i < text.size() && i - Math.max(from, end) < REACH; i++) {
      Token token = text.token(i);
      if (number(text, i) && !counted(text, i + 1)) {
        end = i + 1;
      } else if (token.type() == TokenType.STOP) {
        break;
      } else if (!PARTS.contains(token.form()) && token.type() != TokenType.MARK && end > 0) {
        break;
      }
    }
    return end;
  }

  private static boolean counted(Text text, int at) {
    return at < text.size()
        && text.readings(at).stream().anyMatch(r -> COUNTED.contains(r.lemma()));
  }

  private static void report(Proof proof, int first, int last, Sink sink) {
    Text text = proof.text();
    int start = text.token(first).start();
    int end = text.token(last - 1).end();
    String found = text.original().substring(start, end).toLowerCase(Locale.ROOT);
    String digits = found.replaceAll("\\D+", " ").trim();
    for (String place : proof.official().places()) {
      boolean sameHouse = place.replaceAll("\\D+", " ").trim().equals(digits);
      if (sameHouse && sharesWord(place, found)) {
        return;
      }
    }
    sink.add(start, end);
  }

  private static boolean sharesWord(String a, String b) {
    for (String word : a.split("[^\\p{L}]+")) {
      if (word.length() >= 4 && b.contains(word.substring(0, word.length() - 2))) {
        return true;
      }
    }
    return false;
  }
}
