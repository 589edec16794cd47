package frontpage.checker.text;

import java.util.Locale;
import java.util.Set;

/** Tells mail and web addresses from words with a full stop and no blank behind it. */
public final class Links {

  private static final int LONGEST = 300;
  private static final int MOST_LABELS = 8;

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "com", "ru", "org", "net", "io", "example", "me", "in", "uk", "de", "eu", "us", "info",
          "biz", "рф", "su", "by", "kz", "ua", "co", "dev", "app", "money", "care", "ai", "tv",
          "shop", "store", "online", "site", "au", "ca", "fr", "link", "gl", "ly", "gg", "test",
          "invalid", "pro", "club", "moscow", "москва", "xyz", "edu", "gov", "page", "cloud",
          "tech", "blog", "website", "nl", "ie", "nz", "ch", "pl", "se", "travel");

  /** Names of software that look like hosts. */
  private static final Set<String> NO_HOSTS = Set.of("asp.net", "ado.net", "vb.net", "socket.io");

  private Links() {}

  /** Where the link that begins at {@code start} ends; {@code start} when there is none. */
  public static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    int end = start;
    boolean telling = false;
    while (end < limit) {
      char c = text.charAt(end);
      if (!(Character.isLetterOrDigit(c) || "._-+@:/?=&#%~".indexOf(c) >= 0)) {
        break;
      }
      telling |= c == '.' || c == '@' || c == ':';
      end++;
    }
    if (!telling) {
      return start;
    }
    String run = text.substring(start, end);
    int scheme = run.indexOf("://");
    if (scheme > 0 && scheme < 8) {
      return start + trimmed(run);
    }
    int address = run.indexOf('@');
    if (address > 0) {
      int host = host(run, address + 1, true);
      return host > address + 1 ? start + host : start;
    }
    int host = host(run, 0, false);
    if (host == 0 || NO_HOSTS.contains(run.substring(0, host).toLowerCase(Locale.ROOT))) {
      return start;
    }
    return start + (host < run.length() && run.charAt(host) == '/' ? trimmed(run) : host);
  }

  private static int trimmed(String run) {
    int end = run.length();
    while (end > 0 && ".:?-#&".indexOf(run.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The end of the longest host name whose last label is a known one. */
  private static int host(String run, int from, boolean anyTopLevel) {
    int best = from == 0 ? 0 : from;
    int label = from;
    int labels = 0;
    for (int i = from; i <= run.length() && labels < MOST_LABELS; i++) {
      boolean inside =
          i < run.length() && (Character.isLetterOrDigit(run.charAt(i)) || run.charAt(i) == '-');
      if (inside) {
        continue;
      }
      if (i == label) {
        break;
      }
      String name = run.substring(label, i).toLowerCase(Locale.ROOT);
      if (labels > 0
          && (TOP_LEVEL.contains(name)
              || (anyTopLevel && best == from && letters(run.substring(label, i))))) {
        best = i;
      }
      labels++;
      label = i + 1;
      if (i < run.length() && run.charAt(i) != '.') {
        break;
      }
    }
    return best;
  }

  private static boolean letters(String label) {
    return label.length() >= 2
        && label.length() <= 10
        && label.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
