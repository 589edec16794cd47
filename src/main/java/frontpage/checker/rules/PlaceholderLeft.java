package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import frontpage.checker.text.Tokens;
import java.util.List;
import java.util.Set;

/** What a template or a machine left: "{name}", «[ИМЯ]», "Dear ,", "As a language model". */
record PlaceholderLeft() implements Detector {

  private static final int LONGEST = 40;
  private static final Set<String> TICKS = Set.of("x", "х", "v", " ", "");

  private static final int MOST_WORDS = 4;

  private static final int SHORTEST_BLANK = 3;

  private static final Set<String> MASKS =
      Set.of(
          "ДД.ММ.ГГГГ",
          "ДД.ММ.ГГ",
          "ДД.ММ",
          "ЧЧ:ММ",
          "DD.MM.YYYY",
          "DD/MM/YYYY",
          "MM/DD/YYYY",
          "DD/MM/YY",
          "YYYY-MM-DD",
          "HH:MM");

  /** What a form asks for. */
  private static final Set<String> SLOTS =
      Set.of(
          "имя",
          "фио",
          "фамилия",
          "город",
          "дата",
          "номер",
          "название",
          "подпись",
          "компания",
          "укажите",
          "вставьте",
          "вставить",
          "адрес",
          "должность",
          "причина",
          "name",
          "date",
          "number",
          "company",
          "insert",
          "signature",
          "firstname",
          "first_name",
          "title",
          "address",
          "reason",
          "position",
          "city",
          "link",
          "ссылка",
          "телефон",
          "phone");

  /** What a note to oneself begins with: «[вставить причину]», «(указать дату)». */
  private static final Set<String> FILLING =
      Set.of(
          "вставить",
          "вставьте",
          "указать",
          "укажите",
          "вписать",
          "впишите",
          "подставить",
          "подставьте",
          "добавить",
          "добавьте",
          "дописать",
          "уточнить",
          "insert");

  /** Whose, or which one. */
  private static final Set<String> BESIDE =
      Set.of(
          "ваше",
          "ваш",
          "ваша",
          "клиента",
          "гостя",
          "пациента",
          "покупателя",
          "автора",
          "заказа",
          "компании",
          "магазина",
          "сотрудника",
          "менеджера",
          "your",
          "customer",
          "customer's",
          "'s",
          "client",
          "guest",
          "patient",
          "author",
          "reviewer",
          "order",
          "first",
          "last",
          "full",
          "here",
          "manager",
          "hotel",
          "shop",
          "store",
          "the",
          "of",
          "user",
          "product",
          "branch");

  @Override
  public void find(Proof proof, Sink sink) {
    proof.phrases("placeholder-left").forEach(hit -> sink.add(hit.match()));
    String source = proof.source();
    blanks(source, sink);
    boolean teaches = proof.hits().any("template-talk");
    int at = 0;
    while (at < source.length()) {
      int end = bracketed(source, at);
      if (end > at) {
        boolean invitation = source.startsWith(frontpage.checker.ReplyDraft.PRIVATE_MARKER, at);
        if (!invitation && !teaches) {
          sink.add(at, end);
        }
        at = end;
      } else {
        at++;
      }
    }
    nameless(proof, sink);
  }

  /** Lines to write on, rows of X, and dates and times of letters: "____", "XXXX", "DD/MM/YYYY". */
  private static void blanks(String source, Sink sink) {
    int at = 0;
    while (at < source.length()) {
      int end = at;
      while (end < source.length() && blank(source.charAt(end))) {
        end++;
      }
      while (end > at && "./:-".indexOf(source.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end - at >= SHORTEST_BLANK && apart(source, at, end) && left(source.substring(at, end))) {
        sink.add(at, end);
      }
      at = Math.max(at + 1, end);
    }
  }

  private static boolean blank(char c) {
    return "_XХДМГЧDMYH./:-".indexOf(c) >= 0;
  }

  private static boolean left(String blank) {
    String letters = blank.replace(".", "").replace("/", "").replace(":", "");
    return blank.chars().allMatch(c -> c == '_')
        || (letters.length() > SHORTEST_BLANK
            && (letters.chars().allMatch(c -> c == 'X') || letters.chars().allMatch(c -> c == 'Х')))
        || MASKS.contains(blank);
  }

  private static boolean apart(String source, int start, int end) {
    return (start == 0 || beside(source.charAt(start - 1)))
        && (end == source.length() || beside(source.charAt(end)));
  }

  private static boolean beside(char c) {
    return !Character.isLetterOrDigit(c) && c != '*';
  }

  /** Where the placeholder that opens here ends; {@code at} when none does. */
  private static int bracketed(String source, int at) {
    char open = source.charAt(at);
    if (source.startsWith("{{", at) || source.startsWith("[[", at) || source.startsWith("${", at)) {
      int close = close(source, at + 2, open == '[' ? ']' : '}');
      boolean twice =
          close > 0
              && close + 1 < source.length()
              && source.charAt(close + 1) == source.charAt(close)
              && open != '$';
      return close > 0 ? close + (twice ? 2 : 1) : at;
    }
    if (open == '{') {
      int close = close(source, at + 1, '}');
      return close > at + 1 ? close + 1 : at;
    }
    if (open == '(') {
      int close = close(source, at + 1, ')');
      return close > 0 && aside(source.substring(at + 1, close)) ? close + 1 : at;
    }
    if (open == '[' || open == '<') {
      int close = close(source, at + 1, open == '[' ? ']' : '>');
      return close > 0 && slot(source.substring(at + 1, close), open) ? close + 1 : at;
    }
    if (open == '%' && at + 1 < source.length() && Character.isLetter(source.charAt(at + 1))) {
      int close = close(source, at + 1, '%');
      return close > 0 && source.substring(at + 1, close).matches("[\\p{L}_]{3,20}")
          ? close + 1
          : at;
    }
    return at;
  }

  private static int close(String source, int from, char close) {
    for (int i = from; i < source.length() && i - from <= LONGEST; i++) {
      if (source.charAt(i) == close) {
        return i;
      }
      if (source.charAt(i) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether what stands in brackets is a slot to fill: capitals, or a word for what belongs there.
   */
  private static boolean slot(String inside, char open) {
    String plain = inside.trim();
    if (TICKS.contains(plain.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    boolean capitals =
        plain.length() >= 3
            && plain.chars().anyMatch(Character::isUpperCase)
            && plain.chars().noneMatch(Character::isLowerCase)
            && plain.chars().noneMatch(Character::isDigit);
    return capitals && open == '[' || named(plain) || note(plain);
  }

  private static boolean named(String plain) {
    List<String> words = Tokens.forms(plain);
    return words.size() <= MOST_WORDS
        && words.stream().anyMatch(SLOTS::contains)
        && words.stream().allMatch(w -> SLOTS.contains(w) || BESIDE.contains(w));
  }

  /** Round brackets hold a slot only when more than one word says so: «(имя клиента)». */
  private static boolean aside(String inside) {
    return note(inside) || (Tokens.forms(inside.trim()).size() >= 2 && named(inside.trim()));
  }

  private static boolean note(String inside) {
    List<String> words = Tokens.forms(inside.trim());
    return words.size() >= 2 && words.size() <= MOST_WORDS && FILLING.contains(words.get(0));
  }

  /** "Dear ," and «Уважаемый , !»: the name is missing. */
  private static void nameless(Proof proof, Sink sink) {
    Text text = proof.text();
    List<Hit> hits = proof.phrases("salutation-word");
    for (Hit hit : hits) {
      int next = hit.match().last();
      if (next < text.size()
          && text.sentenceOf(hit.match().first()) == 0
          && hit.match().first() == 0
          && ",!.".contains(text.token(next).form())
          && !text.token(next).form().isEmpty()) {
        sink.add(hit.start(), text.token(next).end());
      }
    }
  }
}
