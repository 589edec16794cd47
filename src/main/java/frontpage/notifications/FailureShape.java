package frontpage.notifications;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be told of a failure: its type and the server's code. Its message quotes addresses. */
final class FailureShape {
  private static final Pattern SMTP_CODE =
      Pattern.compile("(?:^|\\s)([245]\\d\\d)[ -](?:(\\d\\.\\d{1,3}\\.\\d{1,3})\\b)?");
  private static final int DEEPEST = 10;

  private FailureShape() {}

  static String of(Throwable failure) {
    StringBuilder shape = new StringBuilder(failure.getClass().getSimpleName());
    Throwable t = failure;
    for (int depth = 0; t != null && depth < DEEPEST; t = behind(t), depth++) {
      String message = t.getMessage();
      if (t instanceof MessagingException && message != null) {
        Matcher code = SMTP_CODE.matcher(message);
        if (code.find()) {
          shape.append(' ').append(code.group(1));
          if (code.group(2) != null) {
            shape.append(' ').append(code.group(2));
          }
          return shape.toString();
        }
      }
    }
    Throwable cause = failure.getCause();
    if (cause != null) {
      shape.append(" by ").append(cause.getClass().getSimpleName());
    }
    return shape.toString();
  }

  private static @Nullable Throwable behind(Throwable t) {
    Throwable next = t instanceof MessagingException mail ? mail.getNextException() : t.getCause();
    return next == t ? null : next;
  }
}
