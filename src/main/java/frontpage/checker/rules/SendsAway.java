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

  private static final List<String> ANSWERS = List.of("by-when", "done", "make-up", "prevention");

  @Override
  public void find(Proof proof, Sink sink) {
    Kind kind = proof.context().kind();
    if (kind == Kind.PRAISE || kind == Kind.MISDIRECTED || proof.says("private")) {
      return;
    }
    int sentence = -1;
    for (Hit hit : proof.phrases("sends-away")) {
      int own = proof.text().sentenceOf(hit.match().first());
      if (own != sentence && !hasOutcome(proof, hit) && !fallback(proof, own)) {
        sink.add(hit.match());
        sentence = own;
      }
    }
  }

  /** An outcome counts in the same sentence and in its neighbours, a gain only in the same. */
  static boolean hasOutcome(Proof proof, Hit hit) {
    Text text = proof.text();
    List<Sentence> sentences = text.sentences();
    int at = text.sentenceOf(hit.match().first());
    int last = Math.min(at + 1, sentences.size() - 1);
    int from = sentences.get(Math.max(at - 1, 0)).start();
    int to = sentences.get(last).end();
    Sentence own = sentences.get(at);
    return Hits.touches(proof.phrases("outcome"), from, to)
        || Hits.touches(proof.phrases("gain"), own.start(), own.end());
  }

  /** A contact in case the answer that stands before it does not hold. */
  private static boolean fallback(Proof proof, int sentence) {
    List<Sentence> sentences = proof.text().sentences();
    Sentence own = sentences.get(sentence);
    int body = proof.layout().body();
    int answered = body < own.first() ? proof.text().token(body).start() : own.start();
    return Hits.touches(proof.phrases("in-case"), own.start(), own.end())
        && ANSWERS.stream()
            .anyMatch(set -> Hits.touches(proof.phrases(set), answered, own.start()));
  }
}
