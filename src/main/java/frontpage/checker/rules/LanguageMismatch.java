package frontpage.checker.rules;

import frontpage.checker.Language;
import frontpage.checker.ReplyContext;

/** The reply speaks another language than the review. */
record LanguageMismatch() implements Detector {

  private static final int ENOUGH_LETTERS = 12;

  @Override
  public void find(Proof proof, Sink sink) {
    ReplyContext context = proof.context();
    String review = context.review();
    if (review == null || letters(proof.source()) < ENOUGH_LETTERS) {
      return;
    }
    Language asked =
        context.reviewLanguage() == null ? Language.detect(review) : context.reviewLanguage();
    Language answered = Language.detect(proof.source());
    boolean other = asked != answered && letters(review) >= ENOUGH_LETTERS;
    boolean romanised =
        asked == Language.EN && answered == Language.EN && RomanisedHindi.speaks(review);
    boolean foreign =
        asked == Language.EN
            && answered == Language.EN
            && ForeignWords.speak(review) != ForeignWords.speak(proof.source());
    if (other || romanised || foreign) {
      sink.addWhole(proof);
    }
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
