package frontpage.reviews.texts;

/**
 * A place of a visitor's field that looks like personal data.
 *
 * @param field {@code text} or {@code title}
 * @param start in UTF-16 units
 * @param end exclusive
 * @param canKeep whether the visitor may call it harmless and leave it in public
 */
public record FoundPlace(String field, int start, int end, String rule, boolean canKeep) {}
