package frontpage.checker.rules;

import frontpage.checker.Promise;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reply promises, with the due time of the sentence that says it. Without a time only what
 * the writer's own side will do for the customer is waited for: that a kettle will last is no
 * promise to keep.
 */
public final class Promises {

  private Promises() {}

  public static List<Promise> in(Proof proof) {
    Text text = proof.text();
    List<Promise> promises = new ArrayList<>();
    int taken = -1;
    for (Hit hit : proof.phrases("promise")) {
      int at = text.sentenceOf(hit.match().first());
      if (at == taken) {
        continue;
      }
      taken = at;
      Sentence sentence = text.sentences().get(at);
      LocalDateTime due = due(proof, sentence);
      boolean timed =
          proof.context().date() == null ? says(proof, "by-when", sentence) : due != null;
      if (timed || says(proof, "open-promise", sentence)) {
        promises.add(new Promise(sentence.start(), sentence.end(), due));
      }
    }
    return promises;
  }

  private static boolean says(Proof proof, String set, Sentence sentence) {
    return proof.phrases(set).stream()
        .anyMatch(hit -> hit.start() < sentence.end() && sentence.start() < hit.end());
  }

  private static @Nullable LocalDateTime due(Proof proof, Sentence sentence) {
    LocalDate today = proof.context().date();
    if (today == null) {
      return null;
    }
    LocalDateTime last = null;
    for (Hit hit : proof.phrases("by-when")) {
      if (hit.start() < sentence.end() && sentence.start() < hit.end()) {
        LocalDateTime due = DueTime.of(proof.text(), hit, sentence, today);
        if (due != null && (last == null || due.isAfter(last))) {
          last = due;
        }
      }
    }
    return last;
  }
}
