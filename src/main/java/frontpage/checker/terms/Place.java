package frontpage.checker.terms;

/**
 * Where a public text gives something away.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Place(int start, int end) {}
