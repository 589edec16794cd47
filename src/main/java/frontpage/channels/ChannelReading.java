package frontpage.channels;

import frontpage.channels.ChannelViews.ChannelView;
import frontpage.channels.ChannelViews.CheckedView;
import frontpage.channels.ChannelViews.DeskView;
import frontpage.channels.ChannelViews.DeviceView;
import frontpage.channels.ChannelViews.PartView;
import frontpage.replies.PrivateChannels.Device;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewViews;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens a channel for one of its two sides: the review with what was cut out of it comes first, so
 * that nobody has to tell it again.
 */
@ApplicationScoped
class ChannelReading {
  @Inject private ChannelStore store;
  @Inject private Conversation conversation;
  @Inject private Entrance entrance;
  @Inject private Reviews reviews;
  @Inject private ReviewViews reviewViews;
  @Inject private Sites sites;

  ChannelView forCustomer(Entrance.Guest guest, String language) {
    Channel c = guest.channel();
    Site site = sites.require(c.siteId());
    UUID here = guest.session().id();
    return new ChannelView(
        c.id(),
        new ChannelViews.SiteName(site.name(), site.key()),
        c.state(),
        c.outcome(),
        c.language(),
        c.mailboxConfirmed(),
        c.reason(),
        reviewViews.of(List.of(review(c))).get(0),
        parts(c),
        conversation.after(c, 0, language),
        entrance.devices(c).stream()
            .map(
                s ->
                    new DeviceView(
                        s.id(), s.device(), s.createdAt(), s.lastSeenAt(), s.id().equals(here)))
            .toList(),
        c.staffSeenSeq(),
        checked(c, false),
        c.erasedAt());
  }

  /** By whom the customer was checked; null when by nobody. */
  private @Nullable CheckedView checked(Channel c, boolean withRecord) {
    String by = c.checkedBy();
    Instant at = c.checkedAt();
    if (by == null || at == null) {
      return null;
    }
    String sealed = withRecord ? c.checkedRecord() : null;
    return new CheckedView(
        by, at, sealed == null ? null : store.key(c).open(Purpose.CHECKED_RECORD, c.id(), sealed));
  }

  DeskView forStaff(Channel c, String language) {
    return new DeskView(
        c.id(),
        c.state(),
        c.outcome(),
        c.reason(),
        c.mailboxConfirmed(),
        c.hasAddress(),
        parts(c),
        conversation.after(c, 0, language),
        entrance.devices(c).stream()
            .map(s -> new Device(s.id(), s.device(), s.createdAt(), s.lastSeenAt()))
            .toList(),
        c.customerSeenSeq(),
        c.staffSeenSeq(),
        checked(c, true),
        c.trusted(),
        c.erasedAt());
  }

  /** How the customer signs: as under the review. */
  String customerName(Channel channel) {
    return review(channel).authorName();
  }

  private Review review(Channel channel) {
    return reviews.require(channel.siteId(), channel.threadId());
  }

  /** The address is for letters only. */
  List<PartView> parts(Channel channel) {
    ChannelKey key = store.key(channel);
    return store.parts(channel).stream()
        .filter(p -> p.kind() != ChannelPart.Kind.ADDRESS)
        .map(p -> new PartView(p.id(), p.kind().name(), p.rule(), p.text(key)))
        .toList();
  }
}
