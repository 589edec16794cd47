package frontpage.channels;

import frontpage.Problem;
import frontpage.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The channels' rows, what came with the review, and the facts that are told about them. */
@ApplicationScoped
class ChannelStore {
  @PersistenceContext private EntityManager em;
  @Inject private MasterKeys keys;
  @Inject private Clock clock;
  @Inject private Event<ChannelEvent> events;

  Optional<Channel> ofThread(UUID threadId) {
    return em
        .createQuery("select c from Channel c where c.threadId = :thread", Channel.class)
        .setParameter("thread", threadId)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The channel of this site's thread, or the problem that there is none such. */
  Channel require(UUID siteId, UUID threadId) {
    return ofThread(threadId)
        .filter(c -> c.siteId().equals(siteId))
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
  }

  Optional<Channel> find(UUID id) {
    return Optional.ofNullable(em.find(Channel.class, id));
  }

  Channel require(UUID id) {
    return find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
  }

  /** Held against every other writer until the transaction ends, and read afresh. */
  Channel locked(Channel channel) {
    // Reading afresh would forget what this transaction has changed already.
    em.flush();
    em.refresh(channel, LockModeType.PESSIMISTIC_WRITE);
    return channel;
  }

  Channel make(UUID siteId, UUID threadId, String language, String actor) {
    Channel channel =
        new Channel(siteId, threadId, language, keys.ring().current(), clock.instant());
    em.persist(channel);
    // A row that is not there yet cannot be locked.
    em.flush();
    tell(channel, actor, "prepared", 0, Map.of());
    return channel;
  }

  ChannelKey key(Channel channel) {
    return channel.key(keys.ring());
  }

  void keep(ChannelPart part) {
    em.persist(part);
  }

  List<ChannelPart> parts(Channel channel) {
    return em.createQuery(
            "select p from ChannelPart p where p.channelId = :channel order by p.position",
            ChannelPart.class)
        .setParameter("channel", channel.id())
        .getResultList();
  }

  /** The address to write to, while there is one. */
  Optional<String> address(Channel channel) {
    return parts(channel).stream()
        .filter(p -> p.kind() == ChannelPart.Kind.ADDRESS)
        .findFirst()
        .map(p -> p.text(key(channel)));
  }

  void dropAddress(Channel channel) {
    channel.addressDropped();
    em.createQuery("delete from MailboxCode c where c.channelId = :channel")
        .setParameter("channel", channel.id())
        .executeUpdate();
    em.createQuery("delete from ChannelPart p where p.channelId = :channel and p.kind = :kind")
        .setParameter("channel", channel.id())
        .setParameter("kind", ChannelPart.Kind.ADDRESS)
        .executeUpdate();
  }

  /** A key for what comes, after everything under the old one was erased. */
  void renew(Channel channel) {
    channel.renew(keys.ring().current());
  }

  void tell(Channel channel, String actor, String what, int seq, Map<String, String> details) {
    events.fire(
        new ChannelEvent(
            channel.siteId(),
            channel.threadId(),
            channel.id(),
            actor,
            "channel." + what,
            seq,
            details));
  }
}
