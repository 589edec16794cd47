package frontpage.checker.rules;

import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;

/** Greets another name than the author's. */
record WrongName() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    String author = proof.context().author();
    Layout layout = proof.layout();
    if (author == null || !layout.named() || !NameForms.personal(author) || author.length() < 2) {
      return;
    }
    Text text = proof.text();
    if (text.language() == frontpage.checker.Language.RU && CommonWords.made(proof, author)) {
      return;
    }
    int wrong = -1;
    for (int i = text.tokenAt(layout.greetingStart()); i < text.size(); i++) {
      if (text.token(i).start() >= layout.greetingEnd()) {
        break;
      }
      if (slot(proof, i)) {
        return;
      }
      if (text.token(i).type() != TokenType.WORD
          || text.token(i).form().length() < 3
          || !text.isCapitalised(i)) {
        continue;
      }
      if (Names.ofAuthor(text.token(i).form(), text.readings(i), author)) {
        return;
      }
      boolean greetingWord =
          proof.hits().touches("greeting", text.token(i).start(), text.token(i).end());
      if (!greetingWord && Names.nameLike(text, i) && wrong < 0) {
        wrong = i;
      }
    }
    if (wrong >= 0) {
      sink.add(text.token(wrong).start(), text.token(wrong).end());
    }
  }

  /** "%FIRSTNAME%", "[NAME]": no name stands here yet. */
  private static boolean slot(Proof proof, int token) {
    int before = proof.text().token(token).start() - 1;
    return before >= 0 && "%[{<$".indexOf(proof.source().charAt(before)) >= 0;
  }
}
