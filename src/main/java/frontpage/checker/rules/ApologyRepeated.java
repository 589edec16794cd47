package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import java.util.List;

/** The second apology of a reply. */
record ApologyRepeated() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    List<Hit> apologies = proof.phrases("apology");
    for (int i = 1; i < apologies.size(); i++) {
      sink.add(apologies.get(i).match());
    }
  }
}
