package frontpage.checker;

/**
 * Something in a visitor's text that is nobody else's business.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 * @param rule the id of the rule, as in {@code payment-card}
 */
public record SensitiveSpan(int start, int end, String rule) {}
