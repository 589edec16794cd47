package frontpage.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that could not be sent, as the desk sees it.
 *
 * @param lastError type of the failure and the mail server's code, as {@code SendFailedException
 *     550}
 */
public record DeadLetter(
    UUID id,
    String kind,
    int attempts,
    String createdAt,
    String deadAt,
    @Nullable String lastError) {}
