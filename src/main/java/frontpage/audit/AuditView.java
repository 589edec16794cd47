package frontpage.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the desk sees it; {@code seq} and {@code hash} are null until it is sealed.
 *
 * @param at ISO-8601, UTC
 */
public record AuditView(
    UUID id,
    String at,
    String actor,
    String action,
    String target,
    Map<String, String> details,
    @Nullable Long seq,
    @Nullable String hash) {}
