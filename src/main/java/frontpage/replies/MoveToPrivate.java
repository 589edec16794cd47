package frontpage.replies;

import frontpage.Messages;
import frontpage.Problem;
import java.util.regex.Pattern;

/**
 * Takes a span out of a public text and invites the author into the private channel instead, with
 * the reason why that suits the customer.
 *
 * @param text the new public text
 * @param caret where the editor's cursor belongs
 * @param privateDraft what was taken out, for the private message
 * @param reason the sentence that stands in public
 */
record MoveToPrivate(String text, int caret, String privateDraft, String reason) {
  /** More words than these around a contact are a sentence of their own. */
  private static final int LEADING_WORDS = 6;

  static MoveToPrivate of(String text, int start, int end, String rule, String language) {
    if (start < 0 || end < start || end > text.length()) {
      throw Problem.field("end", "out-of-range");
    }
    Cut place = place(text, start, end, rule);
    String cut = text.substring(place.start(), place.end());
    String rest = without(text, place.start(), place.end());
    String reason = Messages.text(language, "invite." + reasonKey(rule));
    int from = Math.min(place.start(), rest.length());
    if (rest.contains(ReplyPublished.MARKER)) {
      return new MoveToPrivate(rest, from, cut, reason);
    }
    int at =
        place.isSentence()
            ? text.substring(0, place.start()).stripTrailing().length()
            : from == 0 ? 0 : sentenceEnd(rest, from);
    String sentence = reason + " " + ReplyPublished.MARKER;
    String before = rest.substring(0, at).stripTrailing();
    String after = rest.substring(at);
    String head = before.isEmpty() ? sentence : before + " " + sentence;
    return new MoveToPrivate(head + after, head.length(), cut, reason);
  }

  private record Cut(int start, int end, boolean isSentence) {}

  /**
   * Around a contact the few words that lead to it go as well: "Call us on." would be left. A
   * longer sentence says something of its own, and only the span goes.
   */
  private static Cut place(String text, int start, int end, String rule) {
    if (!rule.equals("phone") && !rule.equals("email")) {
      return new Cut(start, end, false);
    }
    int from = start;
    while (from > 0 && !endsSentence(text, from - 1)) {
      from--;
    }
    while (from < start && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = sentenceEnd(text, end);
    int others = words(text.substring(from, start)) + words(text.substring(end, to));
    return others > 0 && others <= LEADING_WORDS
        ? new Cut(from, to, true)
        : new Cut(start, end, false);
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    return c == '\n'
        || ((c == '.' || c == '!' || c == '?' || c == '…')
            && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))));
  }

  private static int words(String text) {
    return (int) Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().count();
  }

  /**
   * Without the span and without the gap that it would leave between two spaces or before a stop.
   */
  private static String without(String text, int start, int end) {
    int from = start;
    int to = end;
    boolean gap = to == text.length() || isSpaceOrStop(text.charAt(to));
    while (gap && from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == ',')) {
      from--;
    }
    return text.substring(0, from) + text.substring(to);
  }

  private static boolean isSpaceOrStop(char c) {
    return Character.isWhitespace(c) || ".,;:!?)".indexOf(c) >= 0;
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        return i;
      }
      if (endsSentence(text, i)) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static String reasonKey(String rule) {
    return switch (rule) {
      case "phone", "email", "sends-away" -> "contact";
      case "order-number", "asks-for-data-in-public" -> "details";
      case "money-in-public" -> "money";
      default -> "privacy";
    };
  }

  @Override
  public String toString() {
    return "MoveToPrivate[" + caret + "]";
  }
}
