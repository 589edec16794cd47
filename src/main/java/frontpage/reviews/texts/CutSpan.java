package frontpage.reviews.texts;

/**
 * A span that the checker found sensitive. The text of cards and credentials never comes here.
 *
 * @param field {@code text} or {@code title}
 */
public record CutSpan(String field, String rule, String text) {
  @Override
  public String toString() {
    return "CutSpan[" + rule + "]";
  }
}
