package frontpage.checker.rules;

import frontpage.checker.rules.Hits.Hit;
import frontpage.checker.text.Sentence;
import frontpage.checker.text.Text;
import frontpage.checker.text.TokenType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a letter: its salutation, its body, its signature.
 *
 * @param greetingStart -1 when nobody is greeted
 * @param body the first token after the salutation
 * @param signature the first token of the signature; the text's size when it is not signed
 * @param person whether a person, not only a team, has signed
 */
public record Layout(
    int greetingStart, int greetingEnd, int body, int signature, boolean person, boolean named) {

  static Layout of(Proof proof) {
    Text text = proof.text();
    Salutation salutation = Salutation.of(proof);
    Signature signature = Signature.of(proof, salutation.body());
    return new Layout(
        salutation.start(),
        salutation.end(),
        Math.min(salutation.body(), text.size()),
        signature.first(),
        signature.person(),
        salutation.named());
  }

  boolean greets() {
    return greetingStart >= 0;
  }

  boolean signed(Text text) {
    return signature < text.size();
  }

  /** The sentences between salutation and signature. */
  List<Sentence> bodySentences(Text text) {
    return text.sentences().stream()
        .filter(s -> s.last() > body && s.first() < signature)
        .filter(s -> text.words(Math.max(s.first(), body), s.last()) > 0)
        .toList();
  }

  /** The first hit of a set in the first sentence of the body. */
  static @Nullable Hit firstIn(Proof proof, List<Hit> hits) {
    Text text = proof.text();
    Layout layout = proof.layout();
    List<Sentence> body = layout.bodySentences(text);
    if (body.isEmpty()) {
      return null;
    }
    Sentence first = body.get(0);
    for (Hit hit : hits) {
      if (hit.match().first() >= layout.body() && hit.match().first() < first.last()) {
        return hit;
      }
    }
    return null;
  }

  static boolean isWord(Text text, int token) {
    return token < text.size() && text.token(token).type() == TokenType.WORD;
  }
}
