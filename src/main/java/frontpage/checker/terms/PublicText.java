package frontpage.checker.terms;

import frontpage.checker.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** A public text in every spelling in which it may give something away. */
final class PublicText {
  private final Text words;
  private final boolean lenient;
  private final List<NumberRuns> numbers;
  private final List<Skeleton> alike;
  private final List<Skeleton> latin;
  private final List<List<Run>> runs;
  private final List<Sum> sums;

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
    this.runs = List.of(Run.of(written), Run.of(spoken));
    this.sums = Stream.of(written, spoken).flatMap(s -> Sum.in(s).stream()).toList();
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

  List<List<Run>> runs() {
    return runs;
  }

  List<Sum> sums() {
    return sums;
  }
}
