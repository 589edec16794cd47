package frontpage.checker.text;

/** Finds emoji and what people draw with brackets or as «^_^». */
public final class Smiles {

  /** More brackets than this are no smile, and are not worth counting again and again. */
  private static final int MOUTHS = 12;

  private Smiles() {}

  /** Where the smiley that begins at {@code start} ends; {@code start} when there is none. */
  static int end(String text, int start, boolean insideBrackets) {
    int c = text.codePointAt(start);
    if (pictorial(c)) {
      int end = start;
      while (end < text.length()) {
        int next = text.codePointAt(end);
        boolean glue = next == 0x200D || next == 0xFE0F || (next >= 0x1F3FB && next <= 0x1F3FF);
        if (!glue && !pictorial(next)) {
          break;
        }
        end += Character.charCount(next);
      }
      return end;
    }
    if (text.startsWith("^_^", start)) {
      return start + 3;
    }
    if (c == ':' || c == ';' || c == '=') {
      int mouth = start + 1;
      if (mouth < text.length() && text.charAt(mouth) == '-') {
        mouth++;
      }
      int end = mouth;
      while (end < text.length() && ")(DPР".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean wordFollows = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      return end > mouth && !wordFollows ? end : start;
    }
    if ((c == ')' && !insideBrackets) || c == '(') {
      int end = start;
      while (end < text.length() && end - start <= MOUTHS && text.charAt(end) == c) {
        end++;
      }
      boolean mouths = c == ')' ? end - start >= 1 : end - start >= 3;
      return mouths && end - start <= MOUTHS && !enumerates(text, start, end) ? end : start;
    }
    return start;
  }

  /** «1) откройте», "b) press": a list, not a smile. */
  private static boolean enumerates(String text, int start, int end) {
    if (end - start > 1 || text.charAt(start) != ')') {
      return false;
    }
    return start == 0 || Character.isLetterOrDigit(text.charAt(start - 1)) && shortRun(text, start);
  }

  private static boolean shortRun(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && end - start < 3) {
      start--;
    }
    return end - start < 3 || Character.isDigit(text.charAt(end - 1));
  }

  /** Whether a character is a picture. */
  public static boolean pictorial(int c) {
    return (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x2600 && c <= 0x27BF && c != 0x2713 && c != 0x2714)
        || c == 0x2B50
        || c == 0x2764;
  }
}
