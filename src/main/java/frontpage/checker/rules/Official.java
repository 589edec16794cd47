package frontpage.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contacts that a site itself publishes, comparable in any writing. */
public final class Official {

  private final List<String> numbers = new ArrayList<>();
  private final List<String> mails = new ArrayList<>();
  private final List<String> domains = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  Official(List<String> contacts) {
    for (String contact : contacts) {
      String plain = contact.trim().toLowerCase(Locale.ROOT);
      String digits = digits(plain);
      if (plain.indexOf('@') > 0) {
        mails.add(plain.startsWith("mailto:") ? plain.substring(7) : plain);
      } else if (digits.length() >= 3 && digits.length() >= letters(plain)) {
        numbers.add(national(digits));
      } else if (plain.indexOf('.') > 0 && plain.indexOf(' ') < 0) {
        domains.add(host(plain));
      } else {
        places.add(plain);
      }
    }
  }

  public boolean phone(String digits) {
    return numbers.contains(national(digits(digits)));
  }

  public boolean mail(String address) {
    return mails.contains(address.toLowerCase(Locale.ROOT));
  }

  /** Whether a link's host is a listed domain or below one; mail domains are listed too. */
  public boolean link(String link) {
    String host = host(link.toLowerCase(Locale.ROOT));
    for (String domain : domains) {
      if (host.equals(domain) || host.endsWith("." + domain)) {
        return true;
      }
    }
    for (String mail : mails) {
      String domain = mail.substring(mail.indexOf('@') + 1);
      if (host.equals(domain) || host.endsWith("." + domain)) {
        return true;
      }
    }
    return false;
  }

  /** The published places, in lower case. */
  public List<String> places() {
    return places;
  }

  static String host(String link) {
    int scheme = link.indexOf("://");
    String rest = scheme >= 0 ? link.substring(scheme + 3) : link;
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(0, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** Without the country's or the trunk's prefix. */
  private static String national(String digits) {
    return digits.length() > 10 ? digits.substring(digits.length() - 10) : strip(digits);
  }

  private static String strip(String digits) {
    return digits.length() > 7 && digits.startsWith("0") ? digits.substring(1) : digits;
  }
}
