package frontpage.integration;

import frontpage.reviews.Review;
import frontpage.reviews.ReviewView;
import frontpage.reviews.ReviewViews;
import frontpage.reviews.Reviews;
import frontpage.reviews.feed.Feeds;
import frontpage.reviews.feed.Feeds.Feed;
import frontpage.reviews.feed.PublishedReviews;
import frontpage.sites.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Gathers what a feed shows. */
@ApplicationScoped
public class SyndicatedReviews {
  private static final int ENTRIES = 30;

  @Inject private Reviews reviews;
  @Inject private PublishedReviews shown;
  @Inject private ReviewViews views;
  @Inject private Feeds feeds;

  @Inject
  @ConfigProperty(name = "frontpage.url")
  private String service;

  @Inject
  @ConfigProperty(name = "frontpage.zone", defaultValue = "UTC")
  private ZoneId zone;

  /** Of the page, or of the whole site where it is null. */
  SyndicationFeed of(Site site, @Nullable String pageKey) {
    return pageKey == null ? ofSite(site) : ofPage(site, pageKey);
  }

  private SyndicationFeed ofPage(Site site, String pageKey) {
    Feed feed = feeds.newest(site, pageKey, ENTRIES);
    Words words = Words.in(site.language());
    String url = service + new PageAddress(site.key(), pageKey).path();
    return new SyndicationFeed(
        words.say("page.title", "title", feed.page().title()),
        url,
        new SyndicationFeed.Self(service, site.key(), pageKey),
        feed.reviews().stream()
            .map(review -> new SyndicationFeed.Entry(review, feed.page().title(), url))
            .toList(),
        words,
        zone);
  }

  private SyndicationFeed ofSite(Site site) {
    List<Review> newest = shown.newest(site.id(), ENTRIES);
    List<ReviewView> shown = views.of(newest);
    Words words = Words.in(site.language());
    return new SyndicationFeed(
        words.say("feed.site", "site", site.name()),
        service,
        new SyndicationFeed.Self(service, site.key(), null),
        IntStream.range(0, shown.size())
            .mapToObj(i -> entry(site, newest.get(i), shown.get(i)))
            .toList(),
        words,
        zone);
  }

  private SyndicationFeed.Entry entry(Site site, Review review, ReviewView shown) {
    var page = reviews.pageOf(review);
    return new SyndicationFeed.Entry(
        shown, page.title(), service + new PageAddress(site.key(), page.key()).path());
  }
}
