package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name of two parts or more, by its tokens.
 *
 * @param given the token of the first name
 * @param last one behind its last token
 */
record PersonName(int first, int last, int given, int patronymic) {

  private static final List<String> ENDINGS =
      List.of(
          "ов", "ова", "ову", "овым", "овой", "ове", "ев", "ева", "еву", "евым", "евой", "еве",
          "ин", "ина", "ину", "иным", "иной", "ский", "ская", "ского", "ской", "скому", "ским",
          "скую", "цкий", "цкая", "цкого", "цкой", "ко", "чук", "юк", "дзе", "ян", "яна", "швили",
          "ых", "их");
  private static final Set<String> NO_NAMES =
      Set.of("May", "Will", "Mark", "Grace", "Hope", "April");

  static List<PersonName> in(Text text) {
    List<PersonName> names = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      PersonName name = text.language() == Language.RU ? russian(text, at) : english(text, at);
      if (name == null) {
        at++;
      } else {
        names.add(name);
        at = name.last();
      }
    }
    return names;
  }

  int start(Text text) {
    return text.token(first).start();
  }

  int end(Text text) {
    return text.token(last - 1).end();
  }

  /** Whether a token of it is neither the first name nor the patronymic. */
  boolean surname(int token) {
    return token != given && token != patronymic;
  }

  @org.jspecify.annotations.Nullable
  private static PersonName russian(Text text, int at) {
    if (!capital(text, at) || stopped(text, at)) {
      return null;
    }
    if (given(text, at)) {
      int next = at + 1;
      if (patronymic(text, next)) {
        boolean family = adjacent(text, next + 1) && surname(text, next + 1);
        if (family) {
          return new PersonName(at, next + 2, at, next);
        }
        return Names.tagged(text.readings(next), "Patr")
            ? null
            : new PersonName(at, next + 1, at, -1);
      }
      boolean family = adjacent(text, next) && behindName(text, next) && !onlyGiven(text, next);
      return family ? new PersonName(at, next + 1, at, -1) : null;
    }
    if (foreign(text, at)) {
      return new PersonName(at, at + 2, at, -1);
    }
    if (family(text, at) && adjacent(text, at + 1) && given(text, at + 1)) {
      int end = patronymic(text, at + 2) ? at + 3 : at + 2;
      return new PersonName(at, end, at + 1, end == at + 3 ? at + 2 : -1);
    }
    return null;
  }

  @org.jspecify.annotations.Nullable
  private static PersonName english(Text text, int at) {
    if (!capital(text, at) || !Names.listed(text.token(at).form()) || noName(text, at)) {
      return null;
    }
    int next = at + 1;
    if (!adjacent(text, next) || !capital(text, next) || text.token(next).form().length() < 3) {
      return null;
    }
    List<Reading> readings = text.readings(next);
    boolean plain =
        !readings.isEmpty() && readings.stream().noneMatch(r -> r.tag().startsWith("NNP"));
    return plain ? null : new PersonName(at, next + 1, at, -1);
  }

  private static boolean noName(Text text, int at) {
    Token token = text.token(at);
    return NO_NAMES.contains(text.original().substring(token.start(), token.end()));
  }

  private static boolean capital(Text text, int at) {
    return at < text.size()
        && text.token(at).type() == TokenType.WORD
        && text.token(at).form().length() > 1
        && text.isCapitalised(at);
  }

  private static boolean adjacent(Text text, int at) {
    return at > 0
        && at < text.size()
        && text.token(at).start() - text.token(at - 1).end() <= 1
        && text.original().charAt(Math.max(0, text.token(at).start() - 1)) != '\n';
  }

  /** A capital that only stands because a sentence begins, before a common word. */
  private static boolean stopped(Text text, int at) {
    boolean opens = at == 0 || text.token(at - 1).type() == TokenType.STOP;
    return opens
        && text.readings(at).stream()
            .anyMatch(
                r ->
                    !r.tag().contains("Name")
                        && !r.tag().contains("Fam")
                        && !r.tag().startsWith("ADJ"))
        && !given(text, at);
  }

  private static boolean given(Text text, int at) {
    return capital(text, at) && Names.first(text, at);
  }

  private static boolean onlyGiven(Text text, int at) {
    return Names.first(text, at)
        && text.readings(at).stream().noneMatch(r -> r.tag().contains("Fam"))
        && !ending(text.token(at).form());
  }

  private static boolean patronymic(Text text, int at) {
    if (!adjacent(text, at) || !capital(text, at)) {
      return false;
    }
    String form = text.token(at).form();
    return Names.tagged(text.readings(at), "Patr")
        || form.matches(
            ".{3,}(ович|евич|овича|евича|овичу|евичу|овичем|евичем|овна|евна|овны|евны|овне|евне|овну|евну|овной|евной)");
  }

  private static boolean surname(Text text, int at) {
    if (!capital(text, at) || capitals(text, at)) {
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

  /**
   * Behind a first name any capital that is no adjective of a place is a surname: «Александр Брод».
   */
  private static boolean behindName(Text text, int at) {
    return capital(text, at)
        && !capitals(text, at)
        && (surname(text, at)
            || text.readings(at).stream().anyMatch(r -> r.tag().startsWith("NN")));
  }

  /** «Джаред Лофнер»: two words in a row that no dictionary knows, inside a sentence, unquoted. */
  private static boolean foreign(Text text, int at) {
    boolean inside = at > 0 && text.token(at - 1).type() == TokenType.WORD;
    return inside
        && unknown(text, at)
        && adjacent(text, at + 1)
        && (unknown(text, at + 1) || Names.tagged(text.readings(at + 1), "Fam"))
        && !(adjacent(text, at + 2) && capital(text, at + 2));
  }

  private static boolean unknown(Text text, int at) {
    return capital(text, at)
        && !capitals(text, at)
        && text.token(at).form().length() > 2
        && text.token(at).form().charAt(0) >= 'а'
        && text.readings(at).isEmpty();
  }

  /** Before a first name only what the dictionary or the ending calls a surname. */
  private static boolean family(Text text, int at) {
    List<Reading> readings = text.readings(at);
    return capital(text, at)
        && !capitals(text, at)
        && (Names.tagged(readings, "Fam") || (readings.isEmpty() && ending(text.token(at).form())));
  }

  private static boolean capitals(Text text, int at) {
    Token token = text.token(at);
    return text.original()
        .substring(token.start(), token.end())
        .chars()
        .allMatch(Character::isUpperCase);
  }

  private static boolean ending(String form) {
    return ENDINGS.stream().anyMatch(e -> form.length() > e.length() + 2 && form.endsWith(e));
  }
}
