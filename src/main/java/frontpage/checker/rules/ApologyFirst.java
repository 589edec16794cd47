package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;

/** A complaint is answered with an apology before anything is said. */
record ApologyFirst() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Hit hit = Layout.firstIn(proof, proof.phrases("apology"));
    if (hit != null && proof.complaint()) {
      sink.add(hit.start(), hit.end());
    }
  }
}
