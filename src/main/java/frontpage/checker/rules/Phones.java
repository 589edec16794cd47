package frontpage.checker.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import frontpage.checker.Language;
import frontpage.checker.rules.Figures.Figure;
import frontpage.checker.rules.Figures.Kind;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Fold;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Telephone numbers in any national or international writing. */
final class Phones {

  private static final List<String> RUSSIAN = List.of("RU", "BY", "KZ");
  private static final List<String> ENGLISH = List.of("US", "GB", "AU", "IN", "IE", "ZA", "NZ");

  private Phones() {}

  static List<Figure> in(Proof proof, BitSet taken) {
    String text = proof.source();
    List<Figure> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean opens = Character.isDigit(c) || c == '+' || c == '(';
      if (!opens || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
        at++;
        continue;
      }
      Candidate candidate = Candidate.at(text, at);
      if (candidate.digits().length() < 5) {
        at = Math.max(at + 1, candidate.end());
        continue;
      }
      int end = candidate.end();
      boolean free = !Figures.touches(taken, candidate.start(), end);
      if (free && outsideLink(proof.text(), candidate.start()) && phone(proof, candidate)) {
        found.add(new Figure(Kind.PHONE, spoken(proof, candidate.start()), end));
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  /** A stretch that could be a number. */
  record Candidate(int start, int end, String digits, String raw, boolean plus) {

    static Candidate at(String text, int start) {
      StringBuilder digits = new StringBuilder();
      int end = start;
      int gap = 0;
      int at = start;
      boolean plus = text.charAt(start) == '+';
      int open = 0;
      while (at < text.length() && digits.length() < 24) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
          digits.append((char) ('0' + Character.digit(c, 10)));
          end = at + 1;
          gap = 0;
        } else if (extension(text, at, digits.length())) {
          gap = 0;
        } else if (Fold.invisible(c)) {
          gap += 0;
        } else if (" -.()/‑–  ".indexOf(c) >= 0 && gap < 3) {
          if (c == ')' && open == 0) {
            break;
          }
          open += c == '(' ? 1 : c == ')' ? -1 : 0;
          gap++;
        } else if (c == '+' && at == start) {
          gap = 0;
        } else {
          break;
        }
        at++;
      }
      return new Candidate(start, end, digits.toString(), text.substring(start, end), plus);
    }

    private static boolean extension(String text, int at, int digits) {
      return text.charAt(at) == 'x'
          && digits >= 7
          && at + 1 < text.length()
          && Character.isDigit(text.charAt(at + 1));
    }
  }

  private static boolean outsideLink(Text text, int start) {
    int token = text.tokenAt(start);
    return token >= text.size() || text.token(token).type() != TokenType.LINK;
  }

  private static boolean phone(Proof proof, Candidate candidate) {
    String digits = candidate.digits();
    String word = Keywords.nearest(proof, candidate.start(), candidate.end());
    if (candidate.plus() && digits.length() >= 10 && digits.length() <= 15) {
      return true;
    }
    boolean told = word.equals("kw-phone");
    boolean other = !word.isEmpty() && !told;
    if (other && !written(candidate) && !valid(proof, candidate)) {
      return false;
    }
    if (Dates.looksLike(candidate.raw())
        || internetAddress(candidate.raw())
        || digits.length() > 15) {
      return false;
    }
    if (told || spokenPlus(proof, candidate.start())) {
      return digits.length() >= 7 || (digits.length() >= 5 && separated(candidate.raw()));
    }
    if (other) {
      return word.equals("kw-code") && written(candidate) && valid(proof, candidate);
    }
    return digits.length() >= 10
        && (written(candidate) || mobile(proof.language(), digits))
        && valid(proof, candidate);
  }

  private static boolean internetAddress(String raw) {
    return raw.matches("\\d{1,3}(\\.\\d{1,3}){3}");
  }

  /** Whether the grouping is one of telephone numbers rather than of sums or articles. */
  private static boolean written(Candidate candidate) {
    String raw = candidate.raw();
    if (candidate.plus() || raw.indexOf('(') >= 0) {
      return true;
    }
    return separated(raw) && candidate.digits().length() >= 10;
  }

  private static boolean separated(String raw) {
    return raw.chars().filter(c -> c == ' ' || c == '-' || c == '.' || c == ' ').count() >= 2;
  }

  private static boolean mobile(Language language, String digits) {
    return language == Language.RU
        ? digits.length() == 11
            && (digits.startsWith("89") || digits.startsWith("79") || digits.startsWith("8800"))
        : digits.length() == 11 && digits.startsWith("07");
  }

  private static boolean valid(Proof proof, Candidate candidate) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    for (String region : proof.language() == Language.RU ? RUSSIAN : ENGLISH) {
      try {
        PhoneNumber number = util.parse(candidate.raw(), region);
        if (util.isValidNumber(number)) {
          return true;
        }
      } catch (NumberParseException e) {
        continue;
      }
    }
    return false;
  }

  /** «плюс семь 904…» and "plus 44 …" spoken out. */
  private static boolean spokenPlus(Proof proof, int start) {
    return spoken(proof, start) < start;
  }

  private static int spoken(Proof proof, int start) {
    for (Hit hit : proof.hits().of("kw-plus")) {
      if (hit.end() < start && start - hit.end() <= 2) {
        return hit.start();
      }
    }
    return start;
  }
}
