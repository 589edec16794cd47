package frontpage.checker.rules;

import frontpage.checker.Kind;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/**
 * Irony in words, and brackets that laugh at a complaint: «)))». Who thanks for praise jokes along.
 */
record Sarcasm() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    if (proof.context().kind() == Kind.PRAISE) {
      return;
    }
    proof.phrases("sarcasm").forEach(hit -> sink.add(hit.match()));
    Text text = proof.text();
    for (int i = 0; proof.complaint() && i < text.size(); i++) {
      boolean laughs =
          text.token(i).type() == TokenType.SMILE
              && text.original().startsWith("))", text.token(i).start());
      if (laughs) {
        sink.add(text.token(i).start(), text.token(i).end());
      }
    }
  }
}
