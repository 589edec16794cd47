package frontpage.reviews.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the masks again in a text that its author edited: the author sees the dots, and those that
 * stay keep what they stand for. Of several alike it is the one with the likest surroundings.
 */
final class StandingMasks {
  /** Farther words tell no more. */
  private static final int SURROUNDINGS = 60;

  private final List<Known> known;

  /** A mask of a text before, with what stood around it. */
  private record Known(String dots, String rule, String before, String after) {
    int likeness(String text, int at) {
      int left = 0;
      while (left < Math.min(Math.min(before.length(), at), SURROUNDINGS)
          && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
        left++;
      }
      int end = at + dots.length();
      int right = 0;
      while (right < Math.min(Math.min(after.length(), text.length() - end), SURROUNDINGS)
          && after.charAt(right) == text.charAt(end + right)) {
        right++;
      }
      return left + right;
    }
  }

  /** What of the texts before the author may have had at hand. */
  StandingMasks(List<SplitText> before) {
    known = before.stream().flatMap(StandingMasks::of).toList();
  }

  private static Stream<Known> of(SplitText before) {
    return before.masks().stream()
        .filter(mask -> !before.at(mask).isEmpty())
        .map(
            mask -> {
              String text = before.field(mask.field());
              return new Known(
                  before.at(mask),
                  mask.rule(),
                  text.substring(0, mask.start()),
                  text.substring(mask.end()));
            });
  }

  /** In the order of the text, none over another. */
  List<Mask> in(String field, String text) {
    List<Mask> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Known> mask = likest(text, at);
      if (mask.isPresent()) {
        int end = at + mask.get().dots().length();
        found.add(new Mask(field, at, end, mask.get().rule()));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<Known> likest(String text, int at) {
    return known.stream()
        .filter(mask -> text.startsWith(mask.dots(), at))
        .max(Comparator.comparingInt(mask -> mask.likeness(text, at)));
  }
}
