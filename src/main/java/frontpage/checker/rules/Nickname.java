package frontpage.checker.rules;

import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import frontpage.checker.text.Tokens;
import java.util.List;

/** Greets by a nickname as if it were a name. */
record Nickname() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    String author = proof.context().author();
    if (author == null || author.isBlank()) {
      return;
    }
    Text text = proof.text();
    List<String> parts = Tokens.forms(author);
    if (parts.isEmpty() || !nick(proof, author)) {
      return;
    }
    int limit = Math.min(text.size(), 12);
    for (int i = 0; i < limit; i++) {
      if (text.token(i).type() == TokenType.WORD && text.token(i).form().equals(parts.get(0))) {
        int end = i;
        for (int p = 1;
            p < parts.size()
                && end + 1 < text.size()
                && text.token(end + 1).form().equals(parts.get(p));
            p++) {
          end++;
        }
        sink.add(text.token(i).start(), text.token(end).end());
        return;
      }
    }
  }

  private static boolean nick(Proof proof, String author) {
    return !NameForms.personal(author) || CommonWords.made(proof, author);
  }
}
