package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.List;

/** A complaint is answered with a promise or a channel, and no time stands. */
record NoDate() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    if (!proof.complaint()) {
      return;
    }
    boolean timed = proof.phrases("by-when").stream().anyMatch(hit -> dated(proof, hit));
    List<Hit> vague = proof.phrases("no-date");
    if (!vague.isEmpty()) {
      if (!timed) {
        vague.forEach(hit -> sink.add(hit.match()));
      }
      return;
    }
    boolean open =
        List.of("promise", "sends-away", "passed-on", "private").stream().anyMatch(proof::says);
    if (!timed && open && !proof.says("done")) {
      sink.addWhole(proof);
    }
  }

  /** A time counts where something is or will be done, not where the opening hours stand. */
  private static boolean dated(Proof proof, Hit time) {
    Text text = proof.text();
    Sentence sentence = text.sentences().get(text.sentenceOf(time.match().first()));
    return List.of("promise", "done", "passed-on", "outcome", "no-date").stream()
        .anyMatch(set -> proof.hits().touches(set, sentence.start(), sentence.end()));
  }
}
