package frontpage.checker.text;

/** What a token is made of. */
public enum TokenType {
  /** Letters, also with digits among them ("QW8RT4"). */
  WORD,
  /** Digits, also as a date, a time or a sum ("14.03.1978", "19:40"). */
  NUMBER,
  /** A mail or web address, or a domain. */
  LINK,
  /** The place of the private invitation. */
  PRIVATE,
  /** Punctuation that a phrase runs through: commas, quotes, brackets, dashes. */
  MARK,
  /** Ends a sentence: full stop, question or exclamation mark, line end. */
  STOP,
  /** Pictures and what is drawn with punctuation. */
  SMILE
}
