package frontpage.replies;

import frontpage.checker.CopyCheck;
import frontpage.checker.EarlierReplies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A near-duplicate index for each of the sites that answered last, so that a check at every key
 * reads only what was published since. An index is made anew after an hour: what was erased must
 * not stay in it.
 */
@ApplicationScoped
class CopyIndexes {
  private static final int MOST_SITES = 50;
  private static final int MOST_REPLIES = 1000;
  private static final Duration OLDEST = Duration.ofHours(1);

  @Inject Replies replies;

  private final Map<UUID, SiteIndex> sites =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, SiteIndex> eldest) {
          return size() > MOST_SITES;
        }
      };

  /** Knows what other threads of the site were answered. */
  CopyCheck of(UUID siteId, UUID threadId, Instant now) {
    SiteIndex site = index(siteId, now);
    site.take(replies.since(siteId, site.upTo(), MOST_REPLIES));
    return site.replies.except(threadId.toString());
  }

  private synchronized SiteIndex index(UUID siteId, Instant now) {
    SiteIndex known = sites.get(siteId);
    if (known == null || known.made.plus(OLDEST).isBefore(now)) {
      known = new SiteIndex(now);
      sites.put(siteId, known);
    }
    return known;
  }

  /** What is known of one site. */
  private static final class SiteIndex {
    private final Instant made;
    private final EarlierReplies replies = new EarlierReplies(MOST_REPLIES);
    private Instant upTo = Instant.EPOCH;

    SiteIndex(Instant made) {
      this.made = made;
    }

    synchronized Instant upTo() {
      return upTo;
    }

    /** Newest first, as they were read; two checks at once may bring the same ones. */
    synchronized void take(List<Reply> found) {
      for (int i = found.size() - 1; i >= 0; i--) {
        Reply reply = found.get(i);
        if (reply.publishedAt().isAfter(upTo)) {
          replies.add(reply.threadId().toString(), reply.text());
          upTo = reply.publishedAt();
        }
      }
    }
  }
}
