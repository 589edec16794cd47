package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.List;
import java.util.Set;

/** Asks for what the review already says. */
record AsksToRepeat() implements Detector {

  private static final int TELLING_REVIEW = 6;

  @Override
  public void find(Proof proof, Sink sink) {
    Text review = proof.review();
    if (review == null || !proof.complaint()) {
      return;
    }
    if (review.words(0, review.size()) >= TELLING_REVIEW) {
      proof.phrases("asks-to-repeat").forEach(hit -> sink.add(hit.match()));
    }
    Set<String> told = proof.told();
    Text text = proof.text();
    List<Hit> questions = proof.phrases("question-word");
    int limit = 0;
    for (Hit hit : questions) {
      Sentence sentence = text.sentences().get(text.sentenceOf(hit.match().first()));
      boolean asks = text.token(sentence.last() - 1).form().startsWith("?");
      if (!asks || hit.start() < limit || !repeats(proof, review, told, hit, sentence)) {
        continue;
      }
      limit = sentence.end();
      sink.add(hit.start(), text.token(sentence.last() - 1).start());
    }
  }

  private static boolean repeats(
      Proof proof, Text review, Set<String> told, Hit hit, Sentence sentence) {
    Text text = proof.text();
    Set<String> asked = ContentWords.of(text, hit.match().first(), sentence.last());
    if (proof.hits().touches("question-choice", hit.start(), sentence.end())) {
      return false;
    }
    asked.removeAll(ContentWords.of(text, hit.match().first(), hit.match().last()));
    for (String word : asked) {
      if (told.contains(word)) {
        return true;
      }
    }
    if (Told.answers(proof.source().substring(hit.start(), sentence.end()), review.original())) {
      return true;
    }
    boolean day = proof.hits().touches("question-day", hit.start(), sentence.end());
    boolean future = proof.hits().touches("question-future", sentence.start(), sentence.end());
    return day && !future && ContentWords.namesDay(review);
  }
}
