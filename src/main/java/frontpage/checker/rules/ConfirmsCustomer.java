package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import java.util.Collections;
import java.util.Set;

/** Confirms that somebody is a client or was here, beyond what the review itself has told. */
record ConfirmsCustomer() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Set<String> told = proof.told();
    for (Hit hit : proof.phrases("confirms-customer")) {
      Set<String> said = ContentWords.of(proof.text(), hit.match().first(), hit.match().last());
      if (Collections.disjoint(told, said)) {
        sink.add(hit.match());
      }
    }
  }
}
