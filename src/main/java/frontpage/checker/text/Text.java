package frontpage.checker.text;

import frontpage.checker.Language;
import frontpage.checker.text.Morphology.Reading;
import java.util.ArrayList;
import java.util.List;

/** A text as tokens and sentences; immutable. */
public final class Text {

  private static final int[] NONE = {};

  private final String original;
  private final Lexicon lexicon;
  private final Token[] tokens;
  private final int[][] ids;
  private final int[] sentenceOf;
  private final List<Sentence> sentences;

  private Text(String original, Lexicon lexicon) {
    this.original = original;
    this.lexicon = lexicon;
    this.tokens = new Tokenizer(original).tokens().toArray(new Token[0]);
    this.ids = new int[tokens.length][];
    this.sentenceOf = new int[tokens.length];
    this.sentences = split();
    for (int i = 0; i < tokens.length; i++) {
      ids[i] = number(tokens[i]);
    }
  }

  public static Text of(String original, Lexicon lexicon) {
    return new Text(original, lexicon);
  }

  private List<Sentence> split() {
    List<Sentence> found = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.length; i++) {
      sentenceOf[i] = found.size();
      boolean ends = tokens[i].type() == TokenType.STOP || i == tokens.length - 1 || smiledOff(i);
      if (ends) {
        boolean newline = tokens[i].form().equals("\n");
        int end = newline && i > first ? tokens[i - 1].end() : tokens[i].end();
        found.add(new Sentence(first, i + 1, tokens[first].start(), end));
        first = i + 1;
      }
    }
    return found;
  }

  /** A smile in the place of a full stop: «заменим завтра 🙂 Простите». */
  private boolean smiledOff(int index) {
    return tokens[index].type() == TokenType.SMILE
        && tokens[index + 1].type() == TokenType.WORD
        && isCapitalised(index + 1);
  }

  private int[] number(Token token) {
    switch (token.type()) {
      case WORD:
        int[] known = lexicon.entry(token.form()).ids();
        int first = original.codePointAt(token.start());
        if (Character.isDigit(first)) {
          return Lexicon.join(known, lexicon.classNumbers("#lettered"));
        }
        return Character.isUpperCase(first)
            ? Lexicon.join(known, lexicon.classNumbers("#capital"))
            : known;
      case NUMBER:
        return Lexicon.join(
            lexicon.classNumbers("#number"), lexicon.classNumbers("=" + token.form()));
      case LINK:
        boolean mail = token.form().indexOf('@') >= 0;
        return Lexicon.join(
            lexicon.classNumbers("#link"), mail ? lexicon.classNumbers("#mail") : NONE);
      case PRIVATE:
        return lexicon.classNumbers("#private");
      case SMILE:
        return lexicon.classNumbers("#smile");
      default:
        return lexicon.classNumbers("=" + token.form());
    }
  }

  public String original() {
    return original;
  }

  public Language language() {
    return lexicon.language();
  }

  public int size() {
    return tokens.length;
  }

  public Token token(int index) {
    return tokens[index];
  }

  /** The rules' numbers of a token. */
  public int[] ids(int index) {
    return ids[index];
  }

  /** The ways to read a token's form. */
  public List<Reading> readings(int index) {
    return tokens[index].type() == TokenType.WORD
        ? lexicon.entry(tokens[index].form()).readings()
        : List.of();
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Which sentence a token is in. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Which sentence a place is in; the last one for places behind the text. */
  public int sentenceAt(int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token that ends behind a place; {@link #size()} when none does. */
  public int tokenAt(int place) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public boolean isCapitalised(int token) {
    return Character.isUpperCase(original.codePointAt(tokens[token].start()));
  }

  /** How many words and numbers stand between two tokens. */
  public int words(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (tokens[i].type() == TokenType.WORD || tokens[i].type() == TokenType.NUMBER) {
        count++;
      }
    }
    return count;
  }
}
