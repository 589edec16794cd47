package frontpage.checker.rules;

import frontpage.checker.text.Text;

/**
 * A person's name of two parts or more, by its tokens.
 *
 * @param last one behind its last token
 * @param given the token of the first name or of the first initial
 * @param patronymic the token of the patronymic; -1 when there is none
 */
record PersonName(int first, int last, int given, int patronymic) {

  int start(Text text) {
    return text.token(first).start();
  }

  int end(Text text) {
    return text.token(last - 1).end();
  }

  /** Whether a token of it is neither the first name nor the patronymic. */
  boolean surname(int token) {
    return token != given && token != patronymic;
  }
}
