package frontpage.bench;

import frontpage.checker.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The rules' phrases as regular expressions that come near them: a stem with up to four letters
 * more in place of a lemma.
 */
final class PhrasesAsRegex {

  private static final String ROOT = "/frontpage/checker/";
  private static final int ENDING = 3;

  private PhrasesAsRegex() {}

  static List<Pattern> of(Language language) {
    List<Pattern> patterns = new ArrayList<>();
    for (String file : resource("index.txt").lines().filter(l -> l.startsWith("rules/")).toList()) {
      Object rule = new Load(LoadSettings.builder().build()).loadFromString(resource(file));
      if (rule instanceof Map<?, ?> top
          && top.get(language.id()) instanceof Map<?, ?> part
          && part.get("find") instanceof List<?> phrases) {
        phrases.forEach(phrase -> patterns.add(pattern(phrase)));
      }
    }
    return patterns;
  }

  private static Pattern pattern(Object phrase) {
    Object source = phrase instanceof Map<?, ?> entry ? entry.get("find") : phrase;
    String gapped =
        String.valueOf(source)
            .replaceAll("[<>^$]", "")
            .replaceAll("\"[^\"]*\"\\??", "")
            .replaceAll("![^ |()]+", "")
            .replaceAll("!\\([^()]*\\)", "")
            .replaceAll("[@#][\\p{L}-]+", "\\\\p{L}+")
            .replaceAll("(~\\d+) ", "$1");
    StringBuilder regex = new StringBuilder("(?iu)\\b");
    for (String piece : gapped.strip().split("(?<=[ |()?])|(?=[ |()?])|(?<=~\\d{1,2})(?=[^\\d])")) {
      regex.append(part(piece));
    }
    return Pattern.compile(regex.toString());
  }

  private static String part(String piece) {
    if (piece.startsWith("~")) {
      // Letters and what parts them take turns, or a backtracking engine would try every split.
      return "(?:\\p{L}+\\P{L}+){0," + piece.substring(1) + "}";
    }
    return switch (piece) {
      case " " -> "\\P{L}*";
      case "(" -> "(?:";
      case ")", "|", "?", "" -> piece;
      default -> word(piece);
    };
  }

  private static String word(String word) {
    if (word.startsWith("\\")) {
      return word;
    }
    if (word.startsWith("=") || word.length() <= ENDING) {
      return Pattern.quote(word.replace("=", ""));
    }
    return Pattern.quote(word.substring(0, Math.max(ENDING, word.length() - 2))) + "\\p{L}{0,4}";
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PhrasesAsRegex.class.getResourceAsStream(ROOT + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
