package frontpage.checker.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An identifier of letters and digits, a login, a mail address, a file's name.
 *
 * @param alike with look-alike letters made one
 * @param latin with Cyrillic in Latin letters
 */
record CodeTerm(String alike, String latin) implements Term {
  static final Pattern FILE =
      Pattern.compile(
          "(?iu)(.*[\\p{L}\\d])\\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|jpe?g|png|gif|webp"
              + "|heic|tiff?|bmp|ai|psd|svg|dwg|zip|rar|7z|mp3|m4a|wav|mp4|mov|avi|eml|msg)");

  /** "44K" is a flat, or thousands. */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,4}[kKкК]");

  private static final int SHORTEST = 3;
  private static final int TELLING = 7;
  private static final int LABELLED = 4;
  private static final int ALONE = 6;

  static boolean looks(String text, String digits) {
    if (FILE.matcher(text).matches()
        || THOUSANDS.matcher(text).matches()
        || text.indexOf('@') > 0
        || text.indexOf('_') > 0) {
      return true;
    }
    boolean one = text.codePoints().noneMatch(Character::isWhitespace);
    boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return !digits.isEmpty() && (one || capitals) && text.length() >= SHORTEST;
  }

  static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    terms.add(term(text));
    String rest = text.replaceAll("(?<!\\d)0+(?=\\d)", "");
    if (rest.length() >= TELLING && !rest.equals(text)) {
      // As it is often told, without the zeros in front.
      terms.add(term(rest));
    }
    if (THOUSANDS.matcher(text).matches()) {
      terms.addAll(NumberTerm.of(text, Term.digits(text) + "000"));
    }
    bare(text).ifPresent(digits -> terms.add(new NumberTerm(digits)));
    Matcher file = FILE.matcher(text);
    if (file.matches() && file.group(1).matches("(?s).*[\\d_\\-. ].*")) {
      // A file is known by its name without the ending, unless that is a mere word.
      terms.add(term(file.group(1)));
    }
    return terms;
  }

  /** The number alone, where its letters are only a label or there is enough of it. */
  private static Optional<String> bare(String text) {
    boolean label = text.matches("\\p{L}{1,3}[ -]?\\d[\\d -]*");
    String digits = Term.digits(text);
    return Optional.of(digits).filter(d -> d.length() >= (label ? LABELLED : ALONE));
  }

  private static Term term(String text) {
    Spelling written = Spelling.written(text);
    return new CodeTerm(Skeleton.alike(written).chars(), Skeleton.latin(written).chars());
  }

  @Override
  public List<Place> in(PublicText text) {
    return Stream.concat(
            text.alike().stream().flatMap(s -> s.find(alike).stream()),
            text.latin().stream().flatMap(s -> s.find(latin).stream()))
        .toList();
  }

  @Override
  public String toString() {
    return "CodeTerm[…]";
  }
}
