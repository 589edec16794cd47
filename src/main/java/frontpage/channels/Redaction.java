package frontpage.channels;

import frontpage.checker.Checker;
import frontpage.checker.SensitiveSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a message what is stored nowhere, not even sealed: card numbers (their last four
 * digits remain), security codes, passwords, one-time codes.
 */
final class Redaction {
  private static final String CARD = "payment-card";
  private static final Set<String> NEVER_STORED = Set.of(CARD, "credentials");
  private static final String MASK = "•••••";

  private Redaction() {}

  static Redacted of(String text, Checker checker) {
    StringBuilder kept = new StringBuilder(text.length());
    List<MessageBody.Mask> masks = new ArrayList<>();
    int done = 0;
    for (SensitiveSpan span : secrets(text, checker)) {
      if (span.start() < done) {
        continue;
      }
      kept.append(text, done, span.start());
      int start = kept.length();
      kept.append(mask(text.substring(span.start(), span.end()), span.rule()));
      masks.add(new MessageBody.Mask(start, kept.length(), span.rule()));
      done = span.end();
    }
    kept.append(text, done, text.length());
    return new Redacted(kept.toString(), masks);
  }

  /** The places of a text that would not be stored, in its own units. */
  static List<SensitiveSpan> secrets(String text, Checker checker) {
    return checker.sensitive(text, null).stream()
        .filter(span -> NEVER_STORED.contains(span.rule()))
        .toList();
  }

  private static String mask(String secret, String rule) {
    if (!rule.equals(CARD)) {
      return MASK;
    }
    StringBuilder digits = new StringBuilder();
    secret
        .codePoints()
        .map(Character::getNumericValue)
        .filter(n -> n >= 0 && n <= 9)
        .forEach(digits::append);
    return digits.length() < 12 ? MASK : "•••• " + digits.substring(digits.length() - 4);
  }

  /** What may be stored, and where something is missing. */
  record Redacted(String text, List<MessageBody.Mask> masks) {
    Redacted {
      masks = List.copyOf(masks);
    }

    @Override
    public String toString() {
      return "Redacted[…]";
    }
  }
}
