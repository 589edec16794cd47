package frontpage.checker;

import org.jspecify.annotations.Nullable;

/**
 * The sentence that a hostile editor would print in large type.
 *
 * @param rule what makes it so; null when nothing is wrong and the headline is the good one
 */
public record Headline(int start, int end, @Nullable String rule) {}
