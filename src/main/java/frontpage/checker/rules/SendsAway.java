package frontpage.checker.rules;

import frontpage.checker.Kind;
import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.List;

/**
 * Sends the customer elsewhere with neither an outcome for the customer nor the private link; one
 * sentence that offers mail, telephone and chat sends away once.
 */
record SendsAway() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Kind kind = proof.context().kind();
    if (kind == Kind.PRAISE || kind == Kind.MISDIRECTED || proof.says("private")) {
      return;
    }
    int sentence = -1;
    for (Hit hit : proof.phrases("sends-away")) {
      int own = proof.text().sentenceOf(hit.match().first());
      if (own != sentence && !hasOutcome(proof, hit) && !fallback(proof, hit, own)) {
        sink.add(hit.match());
        sentence = own;
      }
    }
  }

  /** «Если снова загудит, звоните»: a contact for the case that a full answer fails. */
  private static boolean fallback(Proof proof, Hit hit, int own) {
    int start = proof.text().sentences().get(own).start();
    return Hits.touches(proof.phrases("in-case"), start, hit.start())
        && (Hits.touches(proof.phrases("done"), 0, start)
            || Hits.touches(proof.phrases("by-when"), 0, start));
  }

  /** An outcome counts in the same sentence and in its neighbours. */
  static boolean hasOutcome(Proof proof, Hit hit) {
    Text text = proof.text();
    List<Sentence> sentences = text.sentences();
    int at = text.sentenceOf(hit.match().first());
    int last = Math.min(at + 1, sentences.size() - 1);
    int from = sentences.get(Math.max(at - 1, 0)).start();
    int to = sentences.get(last).end();
    return Hits.touches(proof.phrases("outcome"), from, to);
  }
}
