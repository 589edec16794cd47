package frontpage.checker.rules;

import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/** A sentence of more than 30 words. */
record HardSentence() implements Detector {

  private static final int MOST = 30;

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (Sentence sentence : text.sentences()) {
      int words = 0;
      for (int i = sentence.first(); i < sentence.last(); i++) {
        boolean contracted = text.token(i).form().indexOf('\'') >= 0;
        TokenType type = text.token(i).type();
        boolean word = type == TokenType.WORD || type == TokenType.NUMBER || type == TokenType.LINK;
        words += word && !contracted ? 1 : 0;
      }
      if (words > MOST) {
        sink.add(sentence.start(), sentence.end());
      }
    }
  }
}
