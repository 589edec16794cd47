package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Asks for what the review already says. */
record AsksToRepeat() implements Detector {

  /** The most words that belong to what is asked for without a question mark. */
  private static final int CLAUSE = 9;

  @Override
  public void find(Proof proof, Sink sink) {
    Text review = proof.review();
    if (review == null || !proof.complaint()) {
      return;
    }
    List<Hit> found = new ArrayList<>();
    if (AskedDetails.tells(review)) {
      proof.phrases("asks-to-repeat").stream()
          .filter(hit -> !leadsIn(proof.text(), hit))
          .forEach(found::add);
    }
    AskedDetails.in(proof, review).stream()
        .filter(hit -> apart(found, hit.start(), hit.end()))
        .forEach(found::add);
    if (ContentWords.namesDay(review)) {
      found.addAll(proof.phrases("question-date"));
    }
    found.forEach(hit -> sink.add(hit.match()));
    questions(proof, review, found, sink);
    for (Hit hit : proof.phrases("question-told")) {
      int end = Math.min(hit.match().first() + CLAUSE, clauseEnd(proof, hit));
      if (repeats(proof, review, hit, end)) {
        sink.add(hit.start(), proof.text().token(end - 1).end());
      }
    }
  }

  private static boolean apart(List<Hit> found, int start, int end) {
    return found.stream().noneMatch(hit -> hit.start() < end && start < hit.end());
  }

  /** «Расскажите подробнее: …» asks for what stands behind the colon. */
  private static boolean leadsIn(Text text, Hit hit) {
    int next = hit.match().last();
    return next < text.size() && text.token(next).form().equals(":");
  }

  /** Questions in the review's own words. */
  private static void questions(Proof proof, Text review, List<Hit> found, Sink sink) {
    Text text = proof.text();
    int limit = 0;
    for (Hit hit : proof.phrases("question-word")) {
      Sentence sentence = text.sentences().get(text.sentenceOf(hit.match().first()));
      boolean asks = text.token(sentence.last() - 1).form().startsWith("?");
      boolean known = hit.start() < limit || !apart(found, sentence.start(), sentence.end());
      if (asks && !known && repeats(proof, review, hit, sentence.last())) {
        limit = sentence.end();
        sink.add(hit.start(), text.token(sentence.last() - 1).start());
      }
    }
  }

  private static int clauseEnd(Proof proof, Hit hit) {
    Text text = proof.text();
    int last = text.sentences().get(text.sentenceOf(hit.match().first())).last();
    int end = hit.match().first() + 1;
    while (end < last && text.token(end).type() == TokenType.WORD) {
      end++;
    }
    return end;
  }

  /** Whether the review answers what is asked from a question's word up to a token. */
  private static boolean repeats(Proof proof, Text review, Hit hit, int to) {
    Text text = proof.text();
    int first = hit.match().first();
    int end = text.token(to - 1).end();
    if (proof.hits().touches("question-choice", hit.start(), end)) {
      return false;
    }
    Set<String> asked = ContentWords.of(text, first, to);
    asked.removeAll(ContentWords.of(text, first, hit.match().last()));
    if (!Collections.disjoint(asked, proof.told())
        || Told.answers(proof.source().substring(hit.start(), end), review.original())) {
      return true;
    }
    Sentence sentence = text.sentences().get(text.sentenceOf(first));
    boolean day = proof.hits().touches("question-day", hit.start(), end);
    boolean future = proof.hits().touches("question-future", sentence.start(), sentence.end());
    return day && !future && ContentWords.namesDay(review);
  }
}
