package frontpage.checker.terms;

import frontpage.checker.Language;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import frontpage.checker.text.Tokens;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a private message what must not stand in public: identifiers, names, addresses, sums
 * and names of files. Dates, times and counts ("20 minutes") are nobody's secret.
 */
public final class Confided {
  private static final Pattern CHUNK = Pattern.compile("[^\\s,;:!?«»\"“”()]+");

  /** Groups of capitals and digits that belong together, a postcode, an address of hardware. */
  private static final Pattern CODES =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(?:\\p{Lu}{2}(?:-\\p{Lu})?|[\\p{Lu}-]*\\d[\\p{Lu}\\d-]*)"
              + "(?: (?:\\p{Lu}{1,2}|[\\p{Lu}-]*\\d[\\p{Lu}\\d-]*)){1,6}"
              + "|(?=[A-Z\\d]*\\d)[A-Z\\d]{2,8} [A-Z]{2,4}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}"
              + "|\\p{Lu} ?\\d{3} ?\\p{Lu}{2}(?: ?\\d{2,3})?"
              + "|\\p{XDigit}{2}(?::\\p{XDigit}{2}){3,7})(?![\\p{L}\\d/-])");

  private static final Pattern COPY =
      Pattern.compile("(?:[\\p{L}\\d_-]+ ){0,2}[\\p{L}\\d_-]+ ?\\(\\d+\\)\\.\\p{L}{3,4}(?!\\p{L})");
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])\\d[\\d.,]*(?: ?(?:тыс\\p{L}*|thousand|млн|million)|[kк]\\b)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?u)(?iu:name|surname|passenger|guest|имя|фамилия|фио|пассажир|гость)(?:[ :]|\\p{Ll}{1,10} ){0,4}"
              + "((?:\\p{Lu}{3,20}[ -]?){1,3})(?![\\p{L}\\d])");

  /** As tickets print it. */
  private static final Pattern TICKET_NAME =
      Pattern.compile("(?<!\\S)(\\p{Lu}{3,20})/(\\p{Lu}{3,20})(?![\\p{L}\\d])");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d_@])\\d+(?:[ \\u00a0\\u202f]?[-–()]{1,2}[ \\u00a0]?\\d+"
              + "|[ \\u00a0\\u202f.,/]\\d+)*(?![\\p{L}\\d_@])");
  private static final int NEAR = 60;
  private static final int LONG = 12;

  private static final int CHUNK_OF_HOUSE = 4;

  /** No house with its block and flat has more digits. */
  private static final int HOUSE = 6;

  /** With fewer digits a group of capitals may be anything. */
  private static final int CODE = 2;

  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?iu)[ \\u00a0]?(?:₽|€|£|\\$|р\\b|руб|тыс|евро|долл|eur|usd|gbp|pounds?|dollars?)");
  private static final Pattern PAID =
      Pattern.compile(
          "(?iu)(?:paid|pay|owed?|cost|charged|(?:пред|до)?(?:за)?плати\\p{L}*|(?:пред|до)?оплат\\p{L}*"
              + "|внес\\p{L}*|взяли|стоил\\p{L}*)[^\\p{L}\\d]{1,3}(?:\\p{L}+ ){0,2}$");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)[ \\u00a0-]?(?:%|мин|час|дн|день|недел|месяц|мес\\b|лет|год|раз|гост|человек|чел\\b"
              + "|шт|км|м\\b|кг|г\\b|мл|л\\b|см|мм|гб|мб|min|hour|h\\b|day|week|month|year|times?\\b"
              + "|guest|people|pcs|km|kg|ml|cm|mm|gb|mb|am\\b|pm\\b|st\\b|nd\\b|rd\\b|th\\b"
              + "|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul"
              + "|aug|sep|oct|nov|dec)");
  private static final Pattern HOUSE_BEHIND =
      Pattern.compile(
          "(?iu)(?:[ ,.№#-]|street|st|road|rd|lane|ln|avenue|ave|close|drive|way|gardens|court|quay"
              + "|crescent|terrace|square|ул|улица|дом|д|проезд|пр-д|пр-т|проспект|пер|переулок|б-р"
              + "|бульвар|шоссе|ш|наб|набережная|площадь|пл|тракт)*?"
              + "[ ,.№#-](\\d{1,4}(?:\\p{L}\\d{0,3})?(?:[-/]\\d{1,4}){0,2})"
              + "(?![\\p{L}\\d-]|[ .,]\\d{3}|[./]\\d{2}| \\p{Lu}\\p{Ll})");
  private static final Pattern HOUSE_BEFORE =
      Pattern.compile("(?<![\\p{L}\\d/.-]|\\d )(\\d{1,4}[A-Za-z]?) $");
  private static final Pattern ORDINAL = Pattern.compile("(?<![\\p{L}\\d.,/-])\\d+-?\\p{Ll}{1,12}");
  private static final Set<String> NO_NAMES =
      Set.of(
          "вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашу вашим ваших"
              .concat(" i i'm mr mrs ms miss dr sir january february march april may june july")
              .concat(" august september october november december monday tuesday wednesday")
              .concat(" thursday friday saturday sunday english russian my your our the it")
              .split(" "));

  private final Text text;
  private final String source;
  private final Set<String> terms = new LinkedHashSet<>();
  private final BitSet taken = new BitSet();

  private Confided(Text text) {
    this.text = text;
    this.source = text.original();
  }

  /**
   * @param known places that the checker's own rules call an address, a mail address or a birthday
   */
  public static List<String> in(Text text, List<Place> known) {
    Confided said = new Confided(text);
    known.forEach(p -> said.take(p.start(), p.end()));
    said.births();
    said.sums();
    said.places();
    said.codes();
    said.numbers();
    said.ordinals();
    said.names();
    return List.copyOf(said.terms);
  }

  private void take(int start, int end) {
    terms.add(source.substring(start, end).strip());
    taken.set(start, end);
  }

  private boolean free(int start, int end) {
    int first = taken.nextSetBit(start);
    return first < 0 || first >= end;
  }

  /** With a word that keeps telling what the date is. */
  private void births() {
    for (Place birth : DateTerm.births(Spelling.written(source))) {
      terms.add("born " + source.substring(birth.start(), birth.end()));
      taken.set(birth.start(), birth.end());
    }
  }

  /** With its currency: less than three digits are a secret only as money. */
  private void sums() {
    Spelling written = Spelling.written(source);
    Stream.of(written, written.spoken())
        .flatMap(spelling -> Sum.in(spelling).stream())
        .forEach(sum -> terms.add(source.substring(sum.start(), sum.end()).strip()));
    written.inWords().forEach(p -> terms.add(source.substring(p.start(), p.end())));
    Matcher thousands = THOUSANDS.matcher(source);
    while (thousands.find()) {
      terms.add(thousands.group());
    }
  }

  private void codes() {
    Matcher codes = CODES.matcher(source);
    while (codes.find()) {
      String code = codes.group();
      boolean letters = code.codePoints().anyMatch(Character::isLetter);
      if (letters && Term.digits(code).length() >= CODE) {
        // Also where it was taken for a part of an address.
        take(codes.start(), codes.end());
        if (code.matches("\\p{Lu}{2} .*\\p{Lu}.*")) {
          // "ID 77-A04-KX1": the first letters may be what it is called.
          terms.add(code.substring(3));
        }
      }
    }
    Matcher copies = COPY.matcher(source);
    while (copies.find()) {
      take(copies.start(), copies.end());
    }
    Matcher tickets = TICKET_NAME.matcher(source);
    while (tickets.find()) {
      capitals(tickets.group());
    }
    Matcher named = NAMED.matcher(source);
    while (named.find()) {
      capitals(named.group(1));
    }
    Matcher chunks = CHUNK.matcher(source);
    while (chunks.find()) {
      int start = chunks.start();
      int end = chunks.end();
      while (end > start && ".'’-–—/".indexOf(source.charAt(end - 1)) >= 0) {
        end--;
      }
      while (start < end && "№#'’-–—+".indexOf(source.charAt(start)) >= 0) {
        start++;
      }
      String chunk = source.substring(start, end);
      boolean telling = Term.digits(chunk).length() > CHUNK_OF_HOUSE;
      if ((free(start, end) || telling) && code(chunk)) {
        take(start, end);
      }
    }
  }

  /** Names as a form has them. */
  private void capitals(String names) {
    for (String name : names.strip().split("[ /]")) {
      terms.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean code(String chunk) {
    if (CodeTerm.FILE.matcher(chunk).matches() || chunk.indexOf('@') > 0) {
      return true;
    }
    boolean letters = chunk.codePoints().anyMatch(Character::isLetter);
    boolean digits = chunk.codePoints().anyMatch(Character::isDigit);
    if (letters && !digits) {
      return chunk.indexOf('_') > 0;
    }
    return letters
        && chunk.length() > 2
        && !ORDINAL.matcher(chunk).matches()
        && chunk.codePoints().noneMatch(c -> "€$£₽%".indexOf(c) >= 0);
  }

  /** A capital word with a short number beside it: «Чехова, 14», "14 Larkspur Lane". */
  private void places() {
    for (int i = 0; i < text.size(); i++) {
      int start = text.token(i).start();
      if (!name(i) || !free(start, text.token(i).end())) {
        continue;
      }
      int last = i;
      while (last + 1 < text.size() && follows(last)) {
        last++;
      }
      int end = text.token(last).end();
      Matcher behind = HOUSE_BEHIND.matcher(source).region(end, source.length());
      Matcher before = HOUSE_BEFORE.matcher(source.substring(0, start));
      boolean house = behind.lookingAt() && Term.digits(behind.group(1)).length() <= HOUSE;
      if (house && !counted(behind.end(1)) && free(end, behind.end(1))) {
        if (aged(i, last, behind.end(1))) {
          continue;
        }
        take(start, behind.end(1));
      } else if (before.find() && free(before.start(1), start)) {
        take(before.start(1), end);
      }
    }
  }

  /**
   * "Bernadette Coyle, 74": in English a house stands before its street, or behind a word for one.
   */
  private boolean aged(int first, int last, int end) {
    return text.language() == Language.EN
        && Tokens.forms(source.substring(text.token(first).start(), end)).stream()
            .noneMatch(Term::ofPlaces);
  }

  private boolean follows(int last) {
    return text.token(last + 1).type() == TokenType.WORD
        && text.isCapitalised(last + 1)
        && text.token(last + 1).form().chars().noneMatch(Character::isDigit)
        && text.token(last + 1).start() == text.token(last).end() + 1;
  }

  private boolean counted(int from) {
    return COUNTED.matcher(source).region(from, source.length()).lookingAt()
        || MONEY.matcher(source).region(from, source.length()).lookingAt();
  }

  private void numbers() {
    Matcher numbers = NUMBER.matcher(source);
    while (numbers.find()) {
      if (free(numbers.start(), numbers.end()) && number(numbers)) {
        terms.add(numbers.group());
        lastGroup(numbers.group());
      }
    }
  }

  /** Of a long number the end is often told alone. */
  private void lastGroup(String number) {
    String end = number.substring(number.lastIndexOf(' ') + 1);
    if (Term.digits(number).length() >= LONG && end.length() == 4) {
      terms.add(end);
    }
  }

  private boolean number(Matcher found) {
    String written = found.group();
    String digits = Term.digits(written);
    boolean money =
        PAID.matcher(source.substring(Math.max(0, found.start() - NEAR), found.start())).find()
            || MONEY.matcher(source).region(found.end(), source.length()).lookingAt()
            || (found.start() > 0 && "€$£₽".indexOf(source.charAt(found.start() - 1)) >= 0);
    if (money) {
      return digits.length() >= Term.SHORTEST_NUMBER;
    }
    boolean nobodys =
        (DATE.matcher(written).matches() && day(written))
            || YEAR.matcher(written).matches()
            || COUNTED.matcher(source).region(found.end(), source.length()).lookingAt()
            || (digits.length() == Term.SHORTEST_NUMBER && digits.endsWith("00"));
    return !nobodys && digits.length() >= Term.SHORTEST_NUMBER && !written.equals("24/7");
  }

  private static boolean day(String written) {
    String[] parts = written.split("[./-]");
    String last = parts[parts.length - 1];
    if (parts.length == 3 && last.length() > 2 && !YEAR.matcher(last).matches()) {
      return false;
    }
    int skip = parts[0].length() == 4 ? 1 : 0;
    int first = Integer.parseInt(parts[skip]);
    int second = Integer.parseInt(parts[skip + 1]);
    return first <= 31 && second <= 31 && Math.min(first, second) <= 12;
  }

  /** «В 417-м»: a room, a flat. */
  private void ordinals() {
    Matcher ordinals = ORDINAL.matcher(source);
    while (ordinals.find()) {
      String digits = Term.digits(ordinals.group());
      if (digits.length() >= Term.SHORTEST_NUMBER
          && !digits.endsWith("00")
          && !YEAR.matcher(digits).matches()) {
        terms.add(digits);
      }
    }
  }

  private void names() {
    for (int i = 0; i < text.size(); i++) {
      boolean open = free(text.token(i).start(), text.token(i).end());
      if (name(i) && (open || first(i))) {
        terms.add(source.substring(text.token(i).start(), text.token(i).end()));
      }
    }
  }

  /** A first name next to a street is a person's; a surname may be the street's. */
  private boolean first(int at) {
    return !NameWords.common(text, at)
        && text.readings(at).stream().anyMatch(r -> r.tag().contains("Name"));
  }

  private boolean name(int at) {
    if (text.token(at).type() != TokenType.WORD || !text.isCapitalised(at)) {
      return false;
    }
    String form = text.token(at).form();
    String written = source.substring(text.token(at).start(), text.token(at).end());
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    boolean tiny = form.length() < 3 && !NameWords.named(text, at);
    if (capitals
        || tiny
        || NO_NAMES.contains(form)
        || Term.ofPlaces(form)
        || form.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    return !NameWords.opens(text, at)
        || !NameWords.common(text, at)
        || text.readings(at).stream().anyMatch(r -> r.tag().contains("Name"))
        || (NameWords.named(text, at) && initialBehind(at));
  }

  /** «Воробьёв И.» is nobody but a person. */
  private boolean initialBehind(int at) {
    return at + 1 < text.size()
        && text.token(at + 1).form().length() == 1
        && text.isCapitalised(at + 1);
  }
}
