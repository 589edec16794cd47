package frontpage.integration;

import frontpage.reviews.texts.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A visitor's or a member's text, cut into what is shown as text and what is shown as a note in its
 * place ("phone number, said in private").
 */
record Segments(List<Segment> parts) {
  private static final String PRIVATE_MARKER = "[[private]]";
  private static final Pattern LAST_FOUR = Pattern.compile("(\\d{4})\\s*$");

  /** A piece of it; a note says what was cut out or moved, in the reader's language. */
  record Segment(String text, boolean note) {}

  static Segments ofReview(String text, List<Mask> masks, String field, Words words) {
    List<Segment> parts = new ArrayList<>();
    int at = 0;
    for (Mask mask : fitting(text, masks, field)) {
      if (mask.start() >= at) {
        add(parts, text.substring(at, mask.start()));
        String dots = text.substring(mask.start(), mask.end());
        parts.add(new Segment(note(mask.rule(), dots, words), true));
        at = mask.end();
      }
    }
    add(parts, text.substring(at));
    return new Segments(parts);
  }

  static Segments ofReply(String text, Words words) {
    List<Segment> parts = new ArrayList<>();
    int at = 0;
    for (int found = text.indexOf(PRIVATE_MARKER);
        found >= 0;
        found = text.indexOf(PRIVATE_MARKER, at)) {
      add(parts, text.substring(at, found));
      parts.add(new Segment(words.say("private.chip"), true));
      at = found + PRIVATE_MARKER.length();
    }
    add(parts, text.substring(at));
    return new Segments(parts);
  }

  /** As one text, with the notes in brackets. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    parts.forEach(p -> plain.append(p.note() ? "[" + p.text() + "]" : p.text()));
    return plain.toString();
  }

  private static List<Mask> fitting(String text, List<Mask> masks, String field) {
    return masks.stream()
        .filter(m -> m.field().equals(field))
        .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= text.length())
        .sorted(Comparator.comparingInt(Mask::start))
        .toList();
  }

  private static String note(String rule, String dots, Words words) {
    if (rule.equals("payment-card")) {
      Matcher digits = LAST_FOUR.matcher(dots);
      return words.say("mask.card", "digits", digits.find() ? digits.group(1) : "••••");
    }
    return rule.equals("credentials")
        ? words.say("mask.credentials")
        : words.say("mask.said", "what", words.of("rule", rule));
  }

  private static void add(List<Segment> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Segment(text, false));
    }
  }
}
