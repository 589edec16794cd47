package frontpage.checker.rules;

import static frontpage.checker.rules.PersonNames.adjacent;
import static frontpage.checker.rules.PersonNames.capital;
import static frontpage.checker.rules.PersonNames.capitals;

import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Martin Osgood", "Dr Osgood": a known first name or a title, then a surname. */
final class EnglishNames {

  private static final Set<String> NO_NAMES =
      Set.of("May", "Will", "Mark", "Grace", "Hope", "April");
  private static final Set<String> PLACES =
      Set.of(
          "hall",
          "park",
          "street",
          "road",
          "square",
          "house",
          "court",
          "bridge",
          "station",
          "hotel",
          "airport",
          "college",
          "arms",
          "lane",
          "island",
          "church",
          "beach",
          "bay",
          "gardens",
          "centre",
          "center",
          "hospital",
          "school",
          "university",
          "market",
          "theatre");

  /** They stand before a surname that no list needs to know. */
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam");

  /** Whom a name follows. */
  private static final Set<String> ROLES =
      Set.of(
          "driver",
          "courier",
          "rider",
          "colleague",
          "manager",
          "nurse",
          "patient",
          "guest",
          "agent",
          "engineer",
          "technician",
          "adviser",
          "advisor",
          "recipient",
          "waiter",
          "waitress",
          "receptionist",
          "neighbour",
          "neighbor",
          "cashier",
          "chef",
          "barista",
          "teacher",
          "stylist",
          "fitter",
          "mechanic",
          "named",
          "pupil",
          "tenant",
          "passenger");

  private EnglishNames() {}

  static @Nullable PersonName at(Text text, int at, @Nullable String author) {
    if (TITLES.contains(text.token(at).form())) {
      return titled(text, at);
    }
    Token token = text.token(at);
    if (!(known(text, at) || named(text, at) || authors(text, at, author))
        || NO_NAMES.contains(text.original().substring(token.start(), token.end()))) {
      return null;
    }
    int next = at + 1;
    if (!adjacent(text, next) || !capital(text, next) || text.token(next).form().length() < 3) {
      return null;
    }
    boolean place =
        PLACES.contains(text.token(next).form())
            || (capital(text, next + 1) && PLACES.contains(text.token(next + 1).form()));
    return plain(text, next) || place ? null : new PersonName(at, next + 1, at, -1);
  }

  /** "Mr Osgood", "Ms. R. Osgood": the surname behind a title and initials. */
  private static @Nullable PersonName titled(Text text, int title) {
    int at = title + 1;
    while (at < text.size() && at - title < 6 && (stop(text, at) || initial(text, at))) {
      at++;
    }
    boolean surname =
        at < text.size()
            && capital(text, at)
            && text.token(at).form().length() > 2
            && !PLACES.contains(text.token(at).form())
            && text.sentenceOf(at) == text.sentenceOf(at - 1);
    if (!surname) {
      return null;
    }
    boolean behind = adjacent(text, at + 1) && capital(text, at + 1) && !plain(text, at + 1);
    return new PersonName(at, behind ? at + 2 : at + 1, title, -1);
  }

  private static boolean stop(Text text, int at) {
    return text.token(at).form().equals(".") && text.token(at).start() == text.token(at - 1).end();
  }

  private static boolean initial(Text text, int at) {
    return capital(text, at)
        && text.token(at).form().length() == 1
        && at + 1 < text.size()
        && text.token(at + 1).form().equals(".");
  }

  /** Whether a word has an everyday meaning only. */
  private static boolean plain(Text text, int at) {
    List<Reading> readings = text.readings(at);
    return !readings.isEmpty() && readings.stream().noneMatch(r -> r.tag().startsWith("NNP"));
  }

  /** "Courier Zoltan Mezei": behind a role stands a name that no list needs to know. */
  private static boolean named(Text text, int at) {
    return at > 0
        && adjacent(text, at)
        && !plain(text, at)
        && ROLES.contains(text.token(at - 1).form());
  }

  private static boolean authors(Text text, int at, @Nullable String author) {
    return !plain(text, at) && Names.ofAuthor(text.token(at).form(), text.readings(at), author);
  }

  /** Listed, or a proper noun that the dictionary reads as nothing else and that is no place. */
  private static boolean known(Text text, int at) {
    return text.token(at).form().length() > 1 && Names.listed(text.token(at).form());
  }

  /** «Джоэл Саймон (Joel Simon)»: what stands in brackets behind a Russian name is that name. */
  static @Nullable PersonName bracketed(Text text, int at) {
    boolean opens =
        at > 1
            && text.token(at - 1).form().equals("(")
            && capital(text, at - 2)
            && text.token(at - 2).form().charAt(0) >= 'а';
    int end = at;
    while (end < text.size()
        && end - at < 4
        && text.token(end).form().charAt(0) <= 'z'
        && (end == at || adjacent(text, end))
        && (capital(text, end) || particle(text, end))
        && !capitals(text, end)) {
      end++;
    }
    boolean closes = end < text.size() && text.token(end).form().equals(")");
    return opens && closes && end - at >= 2 ? new PersonName(at, end, at, -1) : null;
  }

  private static boolean particle(Text text, int at) {
    return Set.of("de", "van", "von", "al", "el", "bin", "la", "le")
        .contains(text.token(at).form().split("-", 2)[0]);
  }
}
