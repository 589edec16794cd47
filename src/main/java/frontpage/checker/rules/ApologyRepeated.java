package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The second apology of a reply, and one that an earlier reply of the thread has made already. */
record ApologyRepeated() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    List<Hit> apologies = proof.phrases("apology");
    if (!apologies.isEmpty() && madeBefore(proof, apologies.get(0))) {
      sink.add(apologies.get(0).match());
    }
    for (int i = 1; i < apologies.size(); i++) {
      sink.add(apologies.get(i).match());
    }
  }

  /** It is the same when it names nothing of its own, or names what was named before. */
  private static boolean madeBefore(Proof proof, Hit apology) {
    Set<String> named = named(proof.text(), apology);
    for (Proof earlier : proof.earlierInThread()) {
      for (Hit before : earlier.phrases("apology")) {
        Set<String> common = named(earlier.text(), before);
        common.retainAll(named);
        if (named.isEmpty() || !common.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What an apology is for: the words of its sentence that stand behind it. */
  private static Set<String> named(Text text, Hit apology) {
    Sentence sentence = text.sentences().get(text.sentenceOf(apology.match().first()));
    Set<String> words = ContentWords.of(text, apology.match().last(), sentence.last());
    Set<String> own = ContentWords.of(text, apology.match().first(), apology.match().last());
    Set<String> named = new HashSet<>(words);
    named.removeAll(own);
    return named;
  }
}
