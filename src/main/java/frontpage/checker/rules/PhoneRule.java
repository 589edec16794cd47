package frontpage.checker.rules;

import frontpage.checker.rules.Figures.Figure;

/** Telephone numbers that the site does not publish itself. */
record PhoneRule() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    for (Figure figure : proof.figures().of(Figures.Kind.PHONE)) {
      if (!proof.official().phone(proof.source().substring(figure.start(), figure.end()))) {
        sink.add(figure.start(), figure.end());
      }
    }
  }
}
