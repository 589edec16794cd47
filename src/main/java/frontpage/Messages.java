package frontpage;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The server's texts for users, in Russian and English; English where neither is asked for. */
public final class Messages {
  private static final Locale ENGLISH = Locale.ENGLISH;
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private Messages() {}

  /** The text under the key, with {0}, {1}… filled; a missing key is a defect and throws. */
  public static String text(String language, String key, Object... values) {
    Locale locale = "ru".equals(language) ? RUSSIAN : ENGLISH;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "frontpage.messages",
            locale,
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** {@code ru} or {@code en}, the first that the client accepts. */
  public static String language(List<Locale> accepted) {
    for (Locale locale : accepted) {
      if (locale.getLanguage().equals("ru") || locale.getLanguage().equals("en")) {
        return locale.getLanguage();
      }
    }
    return "en";
  }
}
