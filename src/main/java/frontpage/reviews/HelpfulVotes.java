package frontpage.reviews;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Port: how many readers found reviews helpful; reviews without any vote may be absent. */
public interface HelpfulVotes {
  Map<UUID, Long> of(Collection<UUID> reviewIds);
}
