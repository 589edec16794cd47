package frontpage.checker;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Words that promise something.
 *
 * @param dueAt when it is due in the site's local time, null if no time is stated or no date was
 *     given to count from; a promise for a day is due at its end (23:59)
 */
public record Promise(int start, int end, @Nullable LocalDateTime dueAt) {}
