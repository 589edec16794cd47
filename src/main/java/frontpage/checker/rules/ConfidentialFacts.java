package frontpage.checker.rules;

import frontpage.checker.Sector;

/** Facts about the customer; where a sector's stricter rules speak, that trade's own facts too. */
record ConfidentialFacts() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    proof.phrases("confidential-fact").forEach(hit -> sink.add(hit.match()));
    for (Sector sector : proof.context().sectors()) {
      proof.phrases("fact-of-" + sector.id()).forEach(hit -> sink.add(hit.match()));
    }
  }
}
