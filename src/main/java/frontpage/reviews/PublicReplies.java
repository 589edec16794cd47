package frontpage.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: the published answers that stand under reviews, oldest first. */
public interface PublicReplies {
  Map<UUID, List<PublicReply>> of(Collection<UUID> reviewIds);

  /**
   * @param answeredInMinutes from the review to the first reply, null on later ones
   */
  record PublicReply(
      UUID id,
      String kind,
      String text,
      By by,
      Instant publishedAt,
      @Nullable Integer answeredInMinutes) {}

  /** The person who signs. */
  record By(String name, String role) {}
}
