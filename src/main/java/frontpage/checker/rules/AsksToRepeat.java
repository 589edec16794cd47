package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import java.util.ArrayList;
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
    List<Hit> found = new ArrayList<>();
    if (review.words(0, review.size()) >= TELLING_REVIEW) {
      proof.phrases("asks-to-repeat").stream()
          .filter(hit -> !leadsIn(proof.text(), hit))
          .forEach(found::add);
    }
    AskedDetails.in(proof, review).stream()
        .filter(hit -> apart(found, hit.start(), hit.end()))
        .forEach(found::add);
    found.forEach(hit -> sink.add(hit.match()));
    questions(proof, review, found, sink);
  }

  private static boolean apart(List<Hit> found, int start, int end) {
    return found.stream().noneMatch(hit -> hit.start() < end && start < hit.end());
  }

  /** Questions in the review's own words. */
  private static void questions(Proof proof, Text review, List<Hit> found, Sink sink) {
    Set<String> told = proof.told();
    Text text = proof.text();
    int limit = 0;
    for (Hit hit : proof.phrases("question-word")) {
      Sentence sentence = text.sentences().get(text.sentenceOf(hit.match().first()));
      boolean asks = text.token(sentence.last() - 1).form().startsWith("?");
      int end = text.token(sentence.last() - 1).start();
      boolean known = hit.start() < limit || !apart(found, sentence.start(), sentence.end());
      if (asks && !known && repeats(proof, review, told, hit, sentence)) {
        limit = sentence.end();
        sink.add(hit.start(), end);
      }
    }
  }

  /** «Расскажите подробнее: …» asks for what stands behind the colon. */
  private static boolean leadsIn(Text text, Hit hit) {
    int next = hit.match().last();
    return next < text.size() && text.token(next).form().equals(":");
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
