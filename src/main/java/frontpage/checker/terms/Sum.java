package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An amount of money in a text.
 *
 * @param cents in hundredths of the currency
 * @param currency its sign
 * @param start in UTF-16 units of the text
 */
record Sum(long cents, char currency, int start, int end) {
  /** By how a word begins. */
  private static final Map<String, Character> WORDS =
      Map.ofEntries(
          Map.entry("руб", '₽'),
          Map.entry("rub", '₽'),
          Map.entry("евро", '€'),
          Map.entry("eur", '€'),
          Map.entry("pound", '£'),
          Map.entry("фунт", '£'),
          Map.entry("gbp", '£'),
          Map.entry("quid", '£'),
          Map.entry("dollar", '$'),
          Map.entry("доллар", '$'),
          Map.entry("usd", '$'),
          Map.entry("buck", '$'),
          Map.entry("bux", '$'),
          Map.entry("бакс", '$'));

  private static final String SIGNS = "€$£₽";
  private static final List<String> SMALL = List.of("p", "pence", "penny", "cent", "коп", "цент");
  private static final String SPACES = " \u00a0\u202f\u2009";
  private static final int LONGEST = 12;

  static List<Sum> in(Spelling text) {
    List<Sum> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isDigit(text.charAt(at)) && begins(text, at)) {
        Reader reader = new Reader(text, at);
        found.addAll(reader.sums());
        at = reader.end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean begins(Spelling text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Reads one number and the money around it. */
  private static final class Reader {
    private final Spelling text;
    private final int from;
    private int end;
    private long cents;

    Reader(Spelling text, int from) {
      this.text = text;
      this.from = from;
      this.end = from;
      StringBuilder whole = new StringBuilder();
      digits(whole);
      while (groups()) {
        end++;
        digits(whole);
      }
      boolean sane = whole.length() <= LONGEST;
      cents = sane ? Long.parseLong(whole.toString()) * 100 + decimals() : -1;
    }

    List<Sum> sums() {
      if (cents < 0) {
        return List.of();
      }
      int first = from;
      char currency = signBefore();
      int behind = end;
      if (currency == 0) {
        behind = skip(end, SPACES + "-");
        String word = word(behind);
        currency = currency(behind, word);
        behind += currency == 0 || word.isEmpty() ? 1 : word.length();
      } else {
        first = SPACES.indexOf(text.charAt(from - 1)) >= 0 ? from - 2 : from - 1;
      }
      if (currency == 0) {
        return List.of();
      }
      List<Sum> sums = new ArrayList<>();
      int last = Math.min(behind, text.length());
      sums.add(new Sum(cents, currency, text.start(first), text.end(last - 1)));
      small(behind, currency, first, sums);
      return sums;
    }

    private void digits(StringBuilder into) {
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        into.append((char) ('0' + Character.digit(text.charAt(end), 10)));
        end++;
      }
    }

    /** Whether exactly three more digits follow a separator. */
    private boolean groups() {
      return end + 3 < text.length()
          && (SPACES + ",.'’").indexOf(text.charAt(end)) >= 0
          && digitsAt(end + 1) == 3;
    }

    private int digitsAt(int at) {
      int count = 0;
      while (at + count < text.length() && Character.isDigit(text.charAt(at + count))) {
        count++;
      }
      return count;
    }

    private long decimals() {
      if (end + 1 >= text.length() || ",.".indexOf(text.charAt(end)) < 0) {
        return 0;
      }
      int places = digitsAt(end + 1);
      if (places < 1 || places > 2) {
        return 0;
      }
      StringBuilder small = new StringBuilder();
      end++;
      digits(small);
      return Long.parseLong(small.toString()) * (places == 1 ? 10 : 1);
    }

    private char signBefore() {
      int at = from - 1;
      if (at > 0 && SPACES.indexOf(text.charAt(at)) >= 0) {
        at--;
      }
      return at >= 0 && SIGNS.indexOf(text.charAt(at)) >= 0 ? text.charAt(at) : 0;
    }

    private char currency(int at, String word) {
      if (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
        return text.charAt(at);
      }
      if (word.equals("р")) {
        return '₽';
      }
      return WORDS.entrySet().stream()
          .filter(e -> word.startsWith(e.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse((char) 0);
    }

    /** "84 pounds 60", "£613 and 27p": what follows may be the pence. */
    private void small(int from, char currency, int first, List<Sum> sums) {
      int at = skip(from, SPACES + ",&");
      if (word(at).equals("and")) {
        at = skip(at + 3, SPACES);
      }
      int count = digitsAt(at);
      if (at == from || count < 1 || count > 2) {
        return;
      }
      long small = Long.parseLong(text.part(at, at + count));
      String behind = word(skip(at + count, SPACES));
      boolean named = SMALL.stream().anyMatch(behind::startsWith);
      if (named || count == 2) {
        int last = at + count - 1;
        sums.add(new Sum(cents + small, currency, text.start(first), text.end(last)));
      }
    }

    private int skip(int from, String chars) {
      int at = from;
      while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at;
    }

    private String word(int from) {
      int at = from;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return from >= text.length() ? "" : text.part(from, at);
    }
  }
}
