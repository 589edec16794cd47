package frontpage.checker.rules;

import frontpage.checker.text.Text;

/** A few words to a long complaint, or a wall of text to a word. */
record OutOfProportion() implements Detector {

  private static final int LONG_REVIEW = 45;
  private static final int FEW = 10;
  private static final int SHORT_REVIEW = 5;
  private static final int WALL = 70;

  @Override
  public void find(Proof proof, Sink sink) {
    Text review = proof.review();
    if (review == null) {
      return;
    }
    int told = review.words(0, review.size());
    int said = proof.text().words(proof.layout().body(), proof.layout().signature());
    boolean few = proof.complaint() && told >= LONG_REVIEW && said <= FEW;
    boolean wall = told <= SHORT_REVIEW && said >= WALL && !proof.says("done");
    if (few || wall) {
      sink.addWhole(proof);
    }
  }
}
