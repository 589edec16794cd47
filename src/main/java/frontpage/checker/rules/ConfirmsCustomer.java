package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Text;
import java.util.Collections;
import java.util.Set;

/** Confirms that somebody is a client or was here, beyond what the review itself has told. */
record ConfirmsCustomer() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Text review = proof.review();
    Set<String> told = review == null ? Set.of() : ContentWords.of(review, 0, review.size());
    for (Hit hit : proof.phrases("confirms-customer")) {
      Set<String> said = ContentWords.of(proof.text(), hit.match().first(), hit.match().last());
      if (Collections.disjoint(told, said)) {
        sink.add(hit.match());
      }
    }
  }
}
