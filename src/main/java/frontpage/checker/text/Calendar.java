package frontpage.checker.text;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;

/** The names of months and weekdays, as lemmas and in their genitive. */
public final class Calendar {

  public static final Map<String, Integer> MONTHS = months();
  public static final Map<String, DayOfWeek> DAYS = days();

  private Calendar() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String[] names = {
      "январь января янв january jan",
      "февраль февраля фев february feb",
      "март марта march mar",
      "апрель апреля апр april apr",
      "май мая may",
      "июнь июня июн june jun",
      "июль июля июл july jul",
      "август августа авг august aug",
      "сентябрь сентября сен сент september sept sep",
      "октябрь октября окт october oct",
      "ноябрь ноября ноя нояб november nov",
      "декабрь декабря дек december dec"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    String[] names = {
      "понедельник понедельника понедельнику monday",
      "вторник вторника вторнику tuesday",
      "среда среды среде среду wednesday",
      "четверг четверга четвергу thursday",
      "пятница пятницы пятнице пятницу friday",
      "суббота субботы субботе субботу saturday",
      "воскресенье воскресенья воскресенью sunday"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        days.put(name, DayOfWeek.of(i + 1));
      }
    }
    return Map.copyOf(days);
  }
}
