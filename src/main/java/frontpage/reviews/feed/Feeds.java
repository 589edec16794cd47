package frontpage.reviews.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import frontpage.Cursor;
import frontpage.DomainEvent;
import frontpage.Gzip;
import frontpage.JsonConfig;
import frontpage.Secret;
import frontpage.reviews.Page;
import frontpage.reviews.PageView;
import frontpage.reviews.RejectionReason;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewView;
import frontpage.reviews.ReviewViews;
import frontpage.reviews.Reviews;
import frontpage.reviews.VotesChanged;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What readers are given, written once and kept for seconds: every open page asks again each half
 * minute. Whatever happens on a site ends what is kept of it; another node's news is seen when the
 * seconds are over.
 */
@ApplicationScoped
public class Feeds {
  private static final Duration FRESH = Duration.ofSeconds(3);

  @Inject private Reviews reviews;
  @Inject private PublishedReviews published;
  @Inject private ReviewViews views;

  private final Cache<Key, Written> kept =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(FRESH).build();
  private final Map<UUID, Long> generations = new ConcurrentHashMap<>();

  /**
   * What was asked, and how often the site had changed by then: an answer begun before a change is
   * never found after it.
   */
  private record Key(UUID siteId, long generation, String pageKey, FeedQuery query) {}

  /** The feed as JSON, plain and compressed, and the tag that changes with it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Written(String json, byte[] compressed, String tag) {}

  /**
   * The list of a page with its figures. {@code languages} counts the published ones; {@code next}
   * is the cursor of the following part.
   */
  public record Feed(
      FeedSite site,
      PageView page,
      Summary summary,
      NotPublished notPublished,
      Map<String, Long> languages,
      List<ReviewView> reviews,
      @Nullable String next) {}

  public record FeedSite(String key, String name, String language) {}

  /**
   * Of published reviews that were written here; {@code average} is null where there is none.
   *
   * @param imported how many more are shown that were written elsewhere
   */
  public record Summary(long count, @Nullable Double average, long[] distribution, long imported) {}

  public record NotPublished(long total, Map<String, Long> byReason) {}

  /** The newest reviews of a page; empty where nobody has written yet. */
  public Feed newest(Site site, String pageKey, int limit) {
    return read(site, pageKey, FeedQuery.newest(limit));
  }

  Written of(Site site, String pageKey, FeedQuery query) {
    Key key = new Key(site.id(), generations.getOrDefault(site.id(), 0L), pageKey, query);
    return kept.get(key, k -> write(site, pageKey, query));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    forget(event.siteId());
  }

  void voted(@Observes(during = TransactionPhase.AFTER_SUCCESS) VotesChanged event) {
    forget(event.siteId());
  }

  private void forget(UUID siteId) {
    generations.merge(siteId, 1L, Long::sum);
  }

  private Written write(Site site, String pageKey, FeedQuery query) {
    String json = JsonConfig.json().toJson(read(site, pageKey, query));
    byte[] compressed = Gzip.compress(json.getBytes(StandardCharsets.UTF_8));
    return new Written(json, compressed, Secret.sha256(json).substring(0, 32));
  }

  private Feed read(Site site, String pageKey, FeedQuery query) {
    return reviews
        .findPage(site.id(), pageKey)
        .map(page -> feed(site, page, query))
        .orElseGet(() -> nothingYet(site, pageKey));
  }

  private Feed feed(Site site, Page page, FeedQuery query) {
    List<Review> found = published.of(page.id(), query);
    boolean more = found.size() > query.limit();
    List<Review> shown = more ? found.subList(0, query.limit()) : found;
    Optional<Review> last = more ? Optional.of(shown.get(shown.size() - 1)) : Optional.empty();
    Map<RejectionReason, Long> refused = published.notPublished(page.id());
    return new Feed(
        name(site),
        page.view(),
        summary(published.distribution(page.id()), published.imported(page.id())),
        new NotPublished(
            refused.values().stream().mapToLong(Long::longValue).sum(),
            refused.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue))),
        published.languages(page.id()),
        views.of(shown),
        last.map(r -> new Cursor(query.sort().number(r), r.listedAt(), r.id()).written())
            .orElse(null));
  }

  private static Feed nothingYet(Site site, String pageKey) {
    return new Feed(
        name(site),
        new PageView(pageKey, pageKey, null, "Thing"),
        summary(new long[5], 0),
        new NotPublished(0, Map.of()),
        Map.of(),
        List.of(),
        null);
  }

  private static FeedSite name(Site site) {
    return new FeedSite(site.key(), site.name(), site.language());
  }

  private static Summary summary(long[] distribution, long imported) {
    long count = Arrays.stream(distribution).sum();
    long stars = 0;
    for (int i = 0; i < distribution.length; i++) {
      stars += distribution[i] * (i + 1);
    }
    Double average = count == 0 ? null : Math.round(100.0 * stars / count) / 100.0;
    return new Summary(count, average, distribution, imported);
  }
}
