package frontpage.channels;

import frontpage.Caller;
import frontpage.Outbox;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Checker;
import frontpage.reviews.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes ways into a channel away and gives new ones, and keeps who vouches for the customer. */
@ApplicationScoped
class Access {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private ChannelTerms terms;
  @Inject private Conversation conversation;
  @Inject private MailLimit mail;
  @Inject private Reviews reviews;
  @Inject private Outbox outbox;
  @Inject private Clock clock;
  private final Checker checker = Checker.standard();

  /** Ends one browser's session; both sides see that it ended. */
  void revoke(Channel held, UUID device, String actor) {
    Channel channel = store.locked(held);
    ChannelSession session = em.find(ChannelSession.class, device);
    if (session == null || !session.channelId().equals(channel.id())) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    if (session.live(clock.instant())) {
      session.revoke(clock.instant());
      conversation.note(channel, "channel.system.device-revoked", session.device());
      store.tell(channel, actor, "device-revoked", 0, Map.of());
    }
  }

  /** No letter sent so far opens the channel any more; who is in stays in. */
  void endLinks(Channel channel, String actor) {
    em.createQuery(
            "update ChannelLink l set l.expiresAt = :now where l.channelId = :channel"
                + " and l.kind = :kind and l.expiresAt is null")
        .setParameter("now", clock.instant())
        .setParameter("channel", channel.id())
        .setParameter("kind", ChannelLink.Kind.MAIL)
        .executeUpdate();
    conversation.note(channel, "channel.system.links-ended");
    store.tell(channel, actor, "links-ended", 0, Map.of());
  }

  /**
   * @throws Problem when the address had its share of mail for today
   */
  void sendAgain(Channel channel, String actor) {
    String address = store.address(channel).orElseThrow(() -> Problem.of(ProblemCode.CONFLICT));
    if (!mail.take(address)) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
    endLinks(channel, actor);
    outbox.put(channel.siteId(), ChannelLetters.MESSAGE, channel.id());
  }

  /**
   * @throws Problem when the record is something that this thread says itself: who reads along
   *     could say it too
   */
  void checked(Channel channel, Caller by, String record) {
    String told =
        reviews.require(channel.siteId(), channel.threadId()).text()
            + "\n"
            + String.join("\n", terms.all(channel));
    List<String> names = checker.confided(record);
    if (!checker.givenAway(names, told).isEmpty()) {
      throw Problem.field("record", "from-this-thread");
    }
    String sealed = store.key(channel).seal(Purpose.CHECKED_RECORD, channel.id(), record);
    channel.customerChecked(by.name(), clock.instant(), sealed);
    conversation.note(channel, "channel.system.checked", by.name());
    store.tell(channel, by.name(), "checked", 0, Map.of());
  }
}
