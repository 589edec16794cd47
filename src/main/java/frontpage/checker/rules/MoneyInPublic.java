package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;

/** What is made good in money: the phrases, and any sum in a sentence that gives something back. */
record MoneyInPublic() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    proof.phrases("money-in-public").forEach(hit -> sink.add(hit.match()));
    for (Hit sum : proof.phrases("sum-of-money")) {
      Sentence sentence =
          proof.text().sentences().get(proof.text().sentenceOf(sum.match().first()));
      boolean given = proof.hits().touches("given-back", sentence.start(), sentence.end());
      boolean priced = proof.hits().touches("price-word", sentence.start(), sentence.end());
      boolean told = Hits.touches(proof.phrases("money-in-public"), sum.start(), sum.end());
      if (given && !priced && !told) {
        sink.add(sum.match());
      }
    }
  }
}
