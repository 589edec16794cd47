package frontpage.checker.rules;

import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/** A smile under a complaint. */
record EmojiToComplaint() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    if (!proof.complaint()) {
      return;
    }
    for (int i = 0; i < text.size(); i++) {
      if (text.token(i).type() == TokenType.SMILE) {
        sink.add(text.token(i).start(), text.token(i).end());
      }
    }
  }
}
