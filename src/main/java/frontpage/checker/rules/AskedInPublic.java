package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.List;

/**
 * The customer is asked for data. A closed channel named in the sentence before or behind counts as
 * the place for it, unless the asking itself says "here".
 */
record AskedInPublic() implements Detector {

  private static final String RULE = "asks-for-data-in-public";

  @Override
  public void find(Proof proof, Sink sink) {
    for (Hit hit : proof.phrases(RULE)) {
      boolean here = proof.hits().touches("public-place", hit.start(), hit.end());
      if (here || !channelBeside(proof, hit)) {
        sink.add(hit.match());
      }
    }
  }

  private static boolean channelBeside(Proof proof, Hit hit) {
    Text text = proof.text();
    List<Sentence> sentences = text.sentences();
    int own = text.sentenceOf(hit.match().first());
    int from = sentences.get(Math.max(0, own - 1)).start();
    int to = sentences.get(Math.min(sentences.size() - 1, own + 1)).end();
    return proof.hits().touches(RULE + "/sentence", from, to);
  }
}
