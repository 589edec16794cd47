package frontpage.checker.rules;

import frontpage.checker.terms.Terms;

/**
 * Anything that was only said in the private channel, in any spelling that means the same. What
 * stands in public already does not count.
 */
record PrivateOnly() implements Detector {
  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.context().privateTerms().isEmpty()) {
      return;
    }
    String open =
        proof.context().author()
            + "\n"
            + proof.context().review()
            + '\n'
            + String.join("\n", proof.context().thread());
    Terms.of(proof.context().privateTerms())
        .without(proof.read(open, proof.language()))
        .in(proof.text())
        .forEach(place -> sink.add(place.start(), place.end()));
  }
}
