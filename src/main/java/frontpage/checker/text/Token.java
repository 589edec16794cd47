package frontpage.checker.text;

/**
 * A piece of text with its place.
 *
 * @param start in UTF-16 units of the original
 * @param end exclusive
 * @param form as {@link Fold#word} gives it; "n't" and "'ll" are tokens of their own
 */
public record Token(TokenType type, int start, int end, String form) {}
