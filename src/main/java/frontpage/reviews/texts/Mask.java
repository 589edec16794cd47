package frontpage.reviews.texts;

/**
 * A place of the public text where something was cut out and said in private.
 *
 * @param field {@code text} or {@code title}
 * @param start of the mask in the public text, UTF-16 units
 * @param end exclusive
 * @param rule why: the checker's rule
 */
public record Mask(String field, int start, int end, String rule) {}
