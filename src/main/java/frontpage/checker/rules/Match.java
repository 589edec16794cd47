package frontpage.checker.rules;

/**
 * Where a phrase stands.
 *
 * @param first its first token
 * @param last one behind its last token
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Match(int first, int last, int start, int end) {

  public boolean overlaps(Match other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
