package frontpage.channels;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;

/**
 * Six digits for a letter. They can be guessed, so whoever stores them seals them, counts the tries
 * and lets them end soon.
 */
public record OneTimeCode(String digits) {
  public static final Duration LIFE = Duration.ofMinutes(15);

  /** A code that was tried so often opens nothing any more. */
  public static final int TRIES = 5;

  private static final SecureRandom RANDOM = new SecureRandom();

  public static OneTimeCode random() {
    return new OneTimeCode(String.format("%06d", RANDOM.nextInt(1_000_000)));
  }

  /** Whether that was typed, with whatever spaces between the digits. */
  public boolean fits(String typed) {
    return MessageDigest.isEqual(bytes(digits), bytes(typed.replaceAll("\\s", "")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "OneTimeCode[…]";
  }
}
