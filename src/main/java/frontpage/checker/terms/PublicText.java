package frontpage.checker.terms;

import frontpage.checker.text.Text;
import java.util.List;

/** A public text in every spelling in which it may give something away. */
final class PublicText {
  private final Text words;
  private final boolean lenient;
  private final List<NumberRuns> numbers;
  private final List<Skeleton> alike;
  private final List<Skeleton> latin;

  /**
   * @param lenient whether a word is taken for the name that it may be; where it only matters what
   *     is known already
   */
  PublicText(Text words, boolean lenient) {
    this.words = words;
    this.lenient = lenient;
    Spelling written = Spelling.written(words.original());
    Spelling spoken = written.spoken();
    this.numbers = List.of(new NumberRuns(written), new NumberRuns(spoken));
    this.alike = List.of(Skeleton.alike(written), Skeleton.alike(spoken));
    this.latin = List.of(Skeleton.latin(written), Skeleton.latin(spoken));
  }

  Text words() {
    return words;
  }

  boolean lenient() {
    return lenient;
  }

  List<NumberRuns> numbers() {
    return numbers;
  }

  List<Skeleton> alike() {
    return alike;
  }

  List<Skeleton> latin() {
    return latin;
  }
}
