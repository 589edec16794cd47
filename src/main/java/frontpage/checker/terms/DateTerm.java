package frontpage.checker.terms;

import frontpage.checker.text.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day of birth. Which of two numbers is the month depends on the country, so either may be.
 *
 * @param less the smaller of day and month
 * @param more the larger
 */
record DateTerm(int less, int more, int year) implements Term {
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "го", "е", "ое", "of", "the");
  private static final List<String> BIRTH = List.of("роди", "рожд", "born", "birth", "dob");
  private static final List<String> CHILDREN =
      List.of("ребен", "сын", "доч", "child", "kid", "son", "daughter", "girl", "boy");
  private static final Set<String> SHORT = Set.of("др", "д", "b", "bd");
  private static final Set<String> SILENT =
      Set.of("г", "р", "год", "года", "году", "дата", "дате", "date", "on", "day");

  /** Nothing that a conversation of today is about was bought or booked before. */
  private static final int GROWN = 2012;

  private static final String PARTS = " \u00a0./-–";

  /**
   * A date found in a row of runs.
   *
   * @param year 0 when none is named
   * @param end one behind its last run
   */
  private record Found(int one, int other, int year, int end) {}

  /** Null when the text is no full date, or says more than that it is somebody's birthday. */
  static @Nullable DateTerm parse(String text) {
    List<Run> runs = Run.of(Spelling.written(text));
    DateTerm date = null;
    boolean birth = runs.stream().anyMatch(DateTerm::ofBirth);
    for (int i = 0; i < runs.size(); i++) {
      Found found = at(runs, i);
      boolean full = found != null && (found.year > 99 || (found.year > 0 && birth));
      if (found != null && full && date == null) {
        date =
            new DateTerm(
                Math.min(found.one, found.other), Math.max(found.one, found.other), found.year);
        i = found.end - 1;
      } else if (!ofBirth(runs.get(i)) && !SILENT.contains(runs.get(i).form())) {
        return null;
      }
    }
    return date;
  }

  /** Full dates on which, as a text says or as they are long past, somebody was born. */
  static List<Place> births(Spelling text) {
    List<Run> runs = Run.of(text);
    List<Place> births = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Found date = at(runs, i);
      boolean early = date != null && date.year >= 1900 && date.year < GROWN;
      if (date != null && date.year > 0 && (early || birthNear(runs, i, date.end))) {
        births.add(new Place(runs.get(i).start(), runs.get(date.end - 1).end()));
        i = date.end - 1;
      }
    }
    return births;
  }

  /** Shortly before it, or «г. р.» behind. */
  private static boolean birthNear(List<Run> runs, int first, int end) {
    List<Run> before = runs.subList(Math.max(0, first - 5), first);
    boolean told = before.stream().anyMatch(run -> ofBirth(run) || ofChild(run));
    boolean marked = first > 0 && SHORT.contains(runs.get(first - 1).form());
    return told
        || marked
        || runs.subList(end, Math.min(runs.size(), end + 5)).stream().anyMatch(DateTerm::ofBirth)
        || (end + 1 < runs.size() && runs.get(end + 1).form().equals("р"));
  }

  @Override
  public List<Place> in(PublicText text) {
    List<Place> found = new ArrayList<>();
    for (List<Run> runs : text.runs()) {
      boolean birth = text.lenient() || runs.stream().anyMatch(DateTerm::ofBirth);
      for (int i = 0; i < runs.size(); i++) {
        Found date = at(runs, i);
        if (date != null && same(date, birth)) {
          found.add(new Place(runs.get(i).start(), runs.get(date.end - 1).end()));
        }
      }
    }
    return found;
  }

  /** Without a year it is a birthday only where birth is spoken of. */
  private boolean same(Found date, boolean birth) {
    boolean day = Math.min(date.one, date.other) == less && Math.max(date.one, date.other) == more;
    return day && (date.year == 0 ? birth : date.year % 100 == year % 100);
  }

  private static @Nullable Found at(List<Run> runs, int i) {
    Found figures = figures(runs, i);
    return figures == null ? words(runs, i) : figures;
  }

  /** 14.02.2015, 02/14/15, 2015-02-14. */
  private static @Nullable Found figures(List<Run> runs, int i) {
    if (i + 2 >= runs.size() || !part(runs.get(i + 1)) || !part(runs.get(i + 2))) {
      return null;
    }
    int a = runs.get(i).number();
    int b = runs.get(i + 1).number();
    int c = runs.get(i + 2).number();
    if (day(b) && day(c) && year(a)) {
      return new Found(b, c, a, i + 3);
    }
    boolean year = year(c) || runs.get(i + 2).form().length() == 2;
    return day(a) && day(b) && year ? new Found(a, b, c, i + 3) : null;
  }

  private static boolean part(Run run) {
    return run.digits() && !run.before().isBlank() && run.joined(PARTS, 3);
  }

  /**
   * A number in figures, or as a date tells it.
   *
   * @param end one behind its last run
   */
  private record Told(int value, int end) {
    static final Told NONE = new Told(-1, Integer.MAX_VALUE);

    /** «Двадцать первое», "sixty second", "nineteen ninety-six". */
    static Told at(List<Run> runs, int i) {
      if (i >= runs.size()) {
        return NONE;
      }
      int value = runs.get(i).number();
      if (value < 0) {
        int ordinal = Ordinals.of(runs.get(i).form());
        return ordinal < 0 ? NONE : new Told(ordinal, i + 1);
      }
      int next = i + 1 < runs.size() ? Ordinals.of(runs.get(i + 1).form()) : -1;
      if (value >= 20 && value % 10 == 0 && next > 0 && next < 10) {
        return new Told(value + next, i + 2);
      }
      boolean century = value == 19 || value == 20;
      boolean years = i + 1 < runs.size() && runs.get(i + 1).number() > 9;
      return century && years && runs.get(i + 1).joined(" -", 1)
          ? new Told(value * 100 + runs.get(i + 1).number(), i + 2)
          : new Told(value, i + 1);
    }
  }

  /** "14th of February, 2015", "February 14", «14 февраля 2015». */
  private static @Nullable Found words(List<Run> runs, int i) {
    Integer month = Calendar.MONTHS.get(runs.get(i).form());
    Told day;
    int end;
    if (month == null) {
      day = Told.at(runs, i);
      int at = behindOrdinal(runs, day.end());
      month = at < runs.size() ? Calendar.MONTHS.get(runs.get(at).form()) : null;
      end = at + 1;
    } else {
      day = Told.at(runs, behindOrdinal(runs, i + 1));
      end = day.end();
    }
    if (month == null || !day(day.value())) {
      return null;
    }
    int behind = behindOrdinal(runs, end);
    Told year = Told.at(runs, behind);
    boolean named = year.value() > 31 && runs.get(behind).joined(" \u00a0,.'’/-", 2);
    return named
        ? new Found(day.value(), month, year.value(), year.end())
        : new Found(day.value(), month, 0, end);
  }

  private static int behindOrdinal(List<Run> runs, int from) {
    int at = from;
    while (at < runs.size() && ORDINALS.contains(runs.get(at).form())) {
      at++;
    }
    return at;
  }

  private static boolean day(int number) {
    return number >= 1 && number <= 31;
  }

  private static boolean year(int number) {
    return number >= 1900 && number < 2100;
  }

  private static boolean ofChild(Run run) {
    return CHILDREN.stream().anyMatch(run.form()::startsWith);
  }

  private static boolean ofBirth(Run run) {
    return BIRTH.stream().anyMatch(run.form()::startsWith);
  }

  @Override
  public String toString() {
    return "DateTerm[…]";
  }
}
