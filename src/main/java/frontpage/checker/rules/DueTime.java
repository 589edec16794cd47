package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Calendar;
import frontpage.checker.text.Morphology.Reading;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves «до пятницы», "within 24 hours", «в течение трёх рабочих дней» against a day. */
final class DueTime {

  private static final LocalTime DAY_END = LocalTime.of(23, 59);
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("один", 1),
          Map.entry("два", 2),
          Map.entry("три", 3),
          Map.entry("четыре", 4),
          Map.entry("пять", 5),
          Map.entry("шесть", 6),
          Map.entry("семь", 7),
          Map.entry("десять", 10),
          Map.entry("сутки", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("ten", 10),
          Map.entry("a", 1),
          Map.entry("an", 1));

  private DueTime() {}

  static @Nullable LocalDateTime of(Text text, Hit hit, Sentence sentence, LocalDate today) {
    LocalDate day = null;
    LocalTime time = null;
    int number = 0;
    boolean working = false;
    int end = Math.min(sentence.last(), hit.match().last() + 4);
    for (int i = hit.match().first(); i < end; i++) {
      String form = text.token(i).form();
      String lemma = lemma(text, i);
      if (text.token(i).type() == TokenType.NUMBER) {
        LocalTime clock = clock(form);
        if (clock != null) {
          time = clock;
        } else {
          number = small(form);
        }
        continue;
      }
      Integer word = NUMBERS.getOrDefault(lemma, NUMBERS.get(form));
      number = word == null ? number : word;
      working |= lemma.equals("рабочий") || form.equals("working") || form.equals("business");
      LocalDate named = named(form, lemma, number, working, today);
      if (named != null) {
        day = named;
      }
      LocalDateTime hours = hours(lemma, form, number, today);
      if (hours != null) {
        return hours;
      }
      time = time == null ? clockWord(form, number) : time;
    }
    if (day == null && time == null) {
      return null;
    }
    return LocalDateTime.of(day == null ? today : day, time == null ? DAY_END : time);
  }

  private static String lemma(Text text, int token) {
    for (Reading reading : text.readings(token)) {
      if (Calendar.DAYS.containsKey(reading.lemma())
          || Calendar.MONTHS.containsKey(reading.lemma())
          || NUMBERS.containsKey(reading.lemma())
          || reading.lemma().equals("день")) {
        return reading.lemma();
      }
    }
    return text.readings(token).isEmpty()
        ? text.token(token).form()
        : text.readings(token).get(0).lemma();
  }

  private static @Nullable LocalDate named(
      String form, String lemma, int number, boolean working, LocalDate today) {
    DayOfWeek weekday = Calendar.DAYS.getOrDefault(lemma, Calendar.DAYS.get(form));
    if (weekday != null) {
      return today.with(TemporalAdjusters.next(weekday));
    }
    Integer month = Calendar.MONTHS.getOrDefault(lemma, Calendar.MONTHS.get(form));
    if (month != null && number >= 1 && number <= 31) {
      return date(today, month, number);
    }
    return switch (form) {
      case "сегодня", "today", "tonight" -> today;
      case "завтра", "tomorrow" -> today.plusDays(1);
      case "послезавтра" -> today.plusDays(2);
      default -> counted(lemma, form, number, working, today);
    };
  }

  private static @Nullable LocalDate counted(
      String lemma, String form, int number, boolean working, LocalDate today) {
    int count = Math.max(number, 1);
    if (lemma.equals("день") || form.startsWith("day") || lemma.equals("сутки")) {
      return number == 0 && !lemma.equals("сутки")
          ? null
          : working ? workingDays(today, count) : today.plusDays(count);
    }
    if (lemma.equals("неделя") || form.startsWith("week")) {
      return today.plusWeeks(count);
    }
    if (lemma.equals("месяц") || form.startsWith("month")) {
      return today.plusMonths(count);
    }
    return null;
  }

  private static @Nullable LocalDateTime hours(
      String lemma, String form, int number, LocalDate today) {
    boolean hour = lemma.equals("час") || form.startsWith("hour");
    return hour && number >= 1 && number > 0 && number <= 240 && number >= 12
        ? LocalDateTime.of(today.plusDays((number + 23) / 24), DAY_END)
        : null;
  }

  private static LocalDate workingDays(LocalDate from, int count) {
    LocalDate day = from;
    for (int left = Math.min(count, 60); left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().getValue() <= 5) {
        left--;
      }
    }
    return day;
  }

  private static @Nullable LocalDate date(LocalDate today, int month, int day) {
    try {
      LocalDate same = LocalDate.of(today.getYear(), month, day);
      return same.isBefore(today.minusMonths(6)) ? same.plusYears(1) : same;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime clock(String form) {
    if (!form.matches("\\d{1,2}[:.]\\d{2}")) {
      return null;
    }
    String[] part = form.split("[:.]");
    int hour = Integer.parseInt(part[0]);
    int minute = Integer.parseInt(part[1]);
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  private static @Nullable LocalTime clockWord(String form, int number) {
    return switch (form) {
      case "pm" -> number >= 1 && number <= 11 ? LocalTime.of(number + 12, 0) : null;
      case "noon", "полдень", "полудня", "полудню" -> LocalTime.NOON;
      default -> null;
    };
  }

  private static int small(String digits) {
    return digits.length() <= 3 && digits.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(digits)
        : 0;
  }
}
