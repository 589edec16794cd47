package frontpage.channels;

import frontpage.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Decides when a letter goes to the customer. The letter that asks to confirm the mailbox goes when
 * staff open the channel, not at submission: a form that anybody may fill in must not send mail to
 * addresses that nobody has looked at, and before the channel is open there is nothing to enter.
 */
@ApplicationScoped
class Notices {
  private static final Duration GRACE = Duration.ofMinutes(2);

  @PersistenceContext private EntityManager em;
  @Inject private Outbox outbox;
  @Inject private LiveChannels live;
  @Inject private ChannelStore store;
  @Inject private MailLimit mail;
  @Inject private Clock clock;

  /** The channel opened; the caller holds its row. */
  void opened(Channel channel) {
    if (channel.hasAddress() && !channel.mailboxConfirmed()) {
      send(channel, ChannelLetters.CONFIRM);
    } else {
      staffWrote(channel);
    }
  }

  /** Staff wrote; a customer who is looking needs no letter. The caller holds the channel's row. */
  void staffWrote(Channel channel) {
    if (!live.customerWatches(channel.id())) {
      put(channel);
    }
  }

  /** An address that had its share for today gets the news with a later letter. */
  private void send(Channel channel, String kind) {
    if (store.address(channel).filter(mail::take).isPresent()) {
      outbox.put(channel.siteId(), kind, channel.id());
    }
  }

  private void put(Channel channel) {
    Instant now = clock.instant();
    if (channel.mayNotify(now)) {
      send(channel, ChannelLetters.MESSAGE);
      channel.notified(now);
    }
  }

  /**
   * Catches what no letter told of: written while the customer was looking, but never seen, or
   * within the hour after the last letter.
   */
  @Transactional
  public void sweep() {
    Instant now = clock.instant();
    for (UUID id :
        em.createQuery(
                "select c.id from Channel c where c.state = :open and c.mailboxConfirmed = true"
                    + " and c.hasAddress = true and (c.notifiedAt is null or c.notifiedAt < :hour)"
                    + " and exists (select m.id from ChannelMessage m where m.channelId = c.id"
                    + " and m.sender = :staff and m.seq > c.customerSeenSeq and m.sentAt < :grace"
                    + " and (c.notifiedAt is null or m.sentAt > c.notifiedAt))",
                UUID.class)
            .setParameter("open", ChannelState.OPEN)
            .setParameter("staff", Sender.STAFF)
            .setParameter("hour", now.minus(Duration.ofHours(1)))
            .setParameter("grace", now.minus(GRACE))
            .setMaxResults(100)
            .getResultList()) {
      Channel channel = em.find(Channel.class, id, LockModeType.PESSIMISTIC_WRITE);
      if (channel != null && !live.customerWatches(id)) {
        put(channel);
      }
    }
  }
}
