package frontpage.checker.rules;

import frontpage.checker.terms.Place;
import frontpage.checker.terms.Terms;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

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
        .stream()
        .filter(place -> !signs(proof, place))
        .forEach(place -> sink.add(place.start(), place.end()));
  }

  /** Whoever answers may bear a first name that was also told in private. */
  private static boolean signs(Proof proof, Place place) {
    Text text = proof.text();
    Layout layout = proof.layout();
    if (!layout.person() || layout.bodySentences(text).isEmpty()) {
      return false;
    }
    for (int i = layout.signature(); i < text.size(); i++) {
      if (text.token(i).start() == place.start() && text.token(i).end() == place.end()) {
        boolean goesOn = i + 1 < text.size() && text.token(i + 1).type() == TokenType.WORD;
        boolean patronymic = goesOn && Names.tagged(text.readings(i + 1), "Patr");
        boolean surname = Names.tagged(text.readings(i), "Fam") && !Names.first(text, i);
        return (!goesOn || patronymic) && !surname;
      }
    }
    return false;
  }
}
