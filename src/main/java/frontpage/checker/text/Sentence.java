package frontpage.checker.text;

/**
 * A sentence by its tokens and by its place.
 *
 * @param first its first token
 * @param last one behind its last token (stops included)
 * @param start in UTF-16 units
 * @param end exclusive, with the stop
 */
public record Sentence(int first, int last, int start, int end) {}
