package frontpage.staff;

import java.time.Instant;
import java.util.UUID;

/** A session was used; written down beside the request, not within it. */
record SessionSeen(UUID sessionId, Instant at) {}
