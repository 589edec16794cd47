package frontpage.checker.rules;

import static frontpage.checker.rules.PersonNames.adjacent;

import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «Анна Петровна Гладкова», «Гладкова Анна», «А. П. Гладкова», «Пегги Уитсон»: by the dictionary's
 * first names, patronymics and surnames, by the endings of surnames, and by the place of words that
 * no dictionary knows.
 */
final class RussianNames {

  private static final List<String> ENDINGS =
      List.of(
          "ов", "ова", "ову", "овым", "овой", "ове", "ев", "ева", "еву", "евым", "евой", "еве",
          "ин", "ина", "ину", "иным", "иной", "ский", "ская", "ского", "ской", "скому", "ским",
          "скую", "цкий", "цкая", "цкого", "цкой", "ко", "чук", "юк", "дзе", "ян", "яна", "швили",
          "ых", "их");
  private static final List<String> PATRONYMICS =
      List.of(
          "ович", "евич", "овича", "евича", "овичу", "евичу", "овичем", "евичем", "овна", "евна",
          "овны", "евны", "овне", "евне", "овну", "евну", "овной", "евной", "ична", "ичны", "ичне",
          "ичну", "ичной", "кызы", "оглы");

  /** Between the parts of foreign names; written small or large. */
  private static final Set<String> PARTICLES =
      Set.of("ле", "де", "ди", "да", "дер", "ван", "фон", "бин", "бен", "ибн", "эль", "аль", "ла");

  private static final Set<String> LEADS = Set.of("аль", "эль", "ас", "аш", "ан", "ат");

  private final Text text;
  private final boolean eager;

  RussianNames(Text text, boolean eager) {
    this.text = text;
    this.eager = eager;
  }

  @Nullable PersonName at(int at) {
    PersonName initials = initials(at);
    if (initials != null || !word(at) || stopped(at)) {
      return initials;
    }
    if (given(at)) {
      return given(at, at + 1);
    }
    PersonName foreign = foreign(at);
    if (foreign != null) {
      return foreign;
    }
    if (family(at) && adjacent(text, at + 1) && given(at + 1)) {
      boolean full = patronymic(at + 2);
      return new PersonName(at, full ? at + 3 : at + 2, at + 1, full ? at + 2 : -1);
    }
    return family(at) ? initialsBehind(at) : null;
  }

  /** A first name stands, so a patronymic, a surname or both may follow. */
  private @Nullable PersonName given(int at, int next) {
    if (patronymic(next)) {
      if (adjacent(text, next + 1) && surname(next + 1)) {
        return new PersonName(at, next + 2, at, next);
      }
      boolean polite = Names.tagged(text.readings(next), "Patr");
      if (!polite) {
        return new PersonName(at, next + 1, at, -1);
      }
      return eager ? new PersonName(at, next + 1, at, next) : null;
    }
    int end = surnameEnd(next);
    if (end > next) {
      return new PersonName(at, end, at, -1);
    }
    boolean family = adjacent(text, next) && behindName(next) && !onlyGiven(next);
    return family ? new PersonName(at, longer(next), at, -1) : null;
  }

  /** A double surname, as in Spanish: «Мануэль Мехуто Гонсалес». */
  private int longer(int surname) {
    boolean second = eager && adjacent(text, surname + 1) && unknown(surname + 1);
    return second ? surname + 2 : surname + 1;
  }

  /** One behind «ле Пен», «бин Ладена», «аль-Хадж»; the start when none of them stands there. */
  private int surnameEnd(int from) {
    int at = from;
    while (at < text.size() && adjacent(text, at) && PARTICLES.contains(text.token(at).form())) {
      at++;
    }
    boolean joined = at == from && adjacent(text, at) && led(at);
    if (joined) {
      return at + 1;
    }
    return at > from && adjacent(text, at) && word(at) && !PersonNames.capitals(text, at)
        ? at + 1
        : from;
  }

  private boolean led(int at) {
    Token token = text.token(at);
    int hyphen = token.form().indexOf('-');
    return token.type() == TokenType.WORD
        && hyphen > 0
        && LEADS.contains(token.form().substring(0, hyphen));
  }

  /** «А. П. Гладкова», «А.П. Гладкова», «А. Гладкова». */
  private @Nullable PersonName initials(int at) {
    int next = initial(at);
    if (next == at) {
      return null;
    }
    int second = initial(next);
    int name = second > next ? second : next;
    boolean family =
        name < text.size()
            && word(name)
            && text.token(name).start() - text.token(name - 1).end() <= 1
            && !PersonNames.capitals(text, name)
            && (family(name) || unknown(name) || (second > next && surname(name)));
    return family ? new PersonName(at, name + 1, at, second > next ? next : -1) : null;
  }

  /** «Гладкова А. П.». */
  private @Nullable PersonName initialsBehind(int at) {
    int first = adjacent(text, at + 1) ? initial(at + 1) : at + 1;
    if (first == at + 1) {
      return null;
    }
    int second = initial(first);
    return new PersonName(at, Math.max(first, second), at + 1, second > first ? first : -1);
  }

  /** One behind an initial and its full stop; the place itself when there is none. */
  private int initial(int at) {
    boolean letter =
        PersonNames.capital(text, at)
            && text.token(at).form().length() == 1
            && at + 1 < text.size()
            && text.token(at + 1).form().equals(".")
            && text.token(at + 1).start() == text.token(at).end();
    return letter ? at + 2 : at;
  }

  /**
   * «Джаред Лофнер»: words in a row that no dictionary knows, unquoted. Where a sentence begins
   * they are as often a brand, so only an eager search takes them there.
   */
  private @Nullable PersonName foreign(int at) {
    if (!unknown(at) || quoted(at)) {
      return null;
    }
    boolean inside = at > 0 && text.token(at - 1).type() == TokenType.WORD;
    if (!inside && !eager) {
      return null;
    }
    int end = surnameEnd(at + 1);
    if (end == at + 1 && adjacent(text, end) && strange(end)) {
      end++;
      if (eager && adjacent(text, end) && unknown(end)) {
        end++;
      }
    }
    boolean alone =
        eager || !(end < text.size() && adjacent(text, end) && PersonNames.capital(text, end));
    return end > at + 1 && alone ? new PersonName(at, end, at, -1) : null;
  }

  private boolean strange(int at) {
    return unknown(at)
        || (word(at)
            && (Names.tagged(text.readings(at), "Fam")
                || (eager && Names.tagged(text.readings(at), "Name"))));
  }

  private boolean quoted(int at) {
    return at > 0 && "«\"“„".contains(text.token(at - 1).form());
  }

  private boolean unknown(int at) {
    return word(at)
        && !PersonNames.capitals(text, at)
        && text.token(at).form().length() > (eager ? 1 : 2)
        && text.token(at).form().charAt(0) >= 'а'
        && text.readings(at).isEmpty();
  }

  /** A word with a capital and more than one letter. */
  private boolean word(int at) {
    return PersonNames.capital(text, at) && text.token(at).form().length() > 1;
  }

  /** A capital that only stands because a sentence begins, before a common word. */
  private boolean stopped(int at) {
    boolean opens = at == 0 || text.token(at - 1).type() == TokenType.STOP;
    return opens
        && text.readings(at).stream()
            .anyMatch(
                r ->
                    !r.tag().contains("Name")
                        && !r.tag().contains("Fam")
                        && !r.tag().startsWith("ADJ"))
        && !given(at);
  }

  private boolean given(int at) {
    return word(at) && Names.first(text, at);
  }

  private boolean onlyGiven(int at) {
    return Names.first(text, at)
        && text.readings(at).stream().noneMatch(r -> r.tag().contains("Fam"))
        && !ending(text.token(at).form());
  }

  private boolean patronymic(int at) {
    if (!adjacent(text, at) || !word(at)) {
      return false;
    }
    String form = text.token(at).form();
    return Names.tagged(text.readings(at), "Patr")
        || PATRONYMICS.stream().anyMatch(p -> form.length() > p.length() + 2 && form.endsWith(p));
  }

  private boolean surname(int at) {
    if (!word(at) || PersonNames.capitals(text, at) || numbered(at)) {
      return false;
    }
    List<Reading> readings = text.readings(at);
    if (Names.tagged(readings, "Fam")) {
      return true;
    }
    return readings.isEmpty()
        || (ending(text.token(at).form())
            && readings.stream()
                .allMatch(r -> r.tag().startsWith("ADJ") || r.tag().contains("Name")));
  }

  private boolean numbered(int at) {
    return text.token(at).form().chars().anyMatch(Character::isDigit);
  }

  /**
   * Behind a first name any capital that is no adjective of a place is a surname: «Александр Брод».
   */
  private boolean behindName(int at) {
    return word(at)
        && !PersonNames.capitals(text, at)
        && (surname(at) || text.readings(at).stream().anyMatch(r -> r.tag().startsWith("NN")));
  }

  /** Before a first name only what the dictionary or the ending calls a surname. */
  private boolean family(int at) {
    List<Reading> readings = text.readings(at);
    return word(at)
        && !PersonNames.capitals(text, at)
        && (Names.tagged(readings, "Fam") || (readings.isEmpty() && ending(text.token(at).form())));
  }

  private static boolean ending(String form) {
    return ENDINGS.stream().anyMatch(e -> form.length() > e.length() + 2 && form.endsWith(e));
  }
}
