package frontpage.integration;

import frontpage.reviews.ReviewView;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages say, in one language. The widget's own message files come first, so that a reader
 * without JavaScript reads the same words; what only pages say stands in a file of the same form
 * beside this class's name.
 */
final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Words ENGLISH = new Words("en");
  private static final Words RUSSIAN = new Words("ru");

  private final String language;
  private final Locale locale;
  private final JsonObject widget;
  private final JsonObject pages;

  private Words(String language) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language);
    this.widget = read("/frontpage/widget/messages." + language + ".json");
    this.pages = read("/frontpage/integration/words." + language + ".json");
  }

  /** Russian or English; English for any other. */
  static Words in(String language) {
    return language.equals("ru") ? RUSSIAN : ENGLISH;
  }

  String language() {
    return language;
  }

  /**
   * The message with its places filled; {@code n} chooses the plural form.
   *
   * @param values names and values by turns
   */
  String say(String key, Object... values) {
    JsonValue message = widget.containsKey(key) ? widget.get(key) : pages.get(key);
    if (message instanceof JsonObject forms) {
      return fill(forms.getString(Plural.form(language, count(values))), values);
    }
    if (message instanceof JsonString text) {
      return fill(text.getString(), values);
    }
    throw new IllegalStateException("No message " + key + " in " + language);
  }

  /** The message of a name that may be newer than the words, such as a rule. */
  String of(String prefix, String name) {
    String key = prefix + "." + name;
    return say(widget.containsKey(key) || pages.containsKey(key) ? key : prefix + ".other");
  }

  /** The name that readers see; said to be hidden where the author wants it so. */
  String author(ReviewView review) {
    String name = review.authorName();
    return name == null ? say("review.nameless") : name;
  }

  /** "4.3": one digit after the point, as the language writes it. */
  String oneDigit(double value) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  /** The day, as the language writes it in full. */
  String day(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .format(at.atZone(zone));
  }

  /** "in 3 hours": in the largest unit that says enough, as the widget does. */
  String after(int minutes) {
    int whole = Math.max(1, minutes);
    if (whole < 60) {
      return say("after.minutes", "n", whole);
    }
    return whole < 48 * 60
        ? say("after.hours", "n", Math.round(whole / 60f))
        : say("after.days", "n", Math.round(whole / (24f * 60)));
  }

  private String fill(String text, Object... values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
  }

  private String value(String name, Object... values) {
    for (int i = 0; i < values.length; i += 2) {
      if (values[i].equals(name)) {
        return values[i + 1] instanceof Number number
            ? NumberFormat.getInstance(locale).format(number)
            : values[i + 1].toString();
      }
    }
    throw new IllegalStateException("No value for " + name);
  }

  private static long count(Object... values) {
    for (int i = 0; i < values.length; i += 2) {
      if (values[i].equals("n") && values[i + 1] instanceof Number number) {
        return number.longValue();
      }
    }
    throw new IllegalStateException("A plural needs n");
  }

  private static JsonObject read(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The WAR lacks " + name);
      }
      try (JsonReader reader = Json.createReader(in)) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
