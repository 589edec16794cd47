package frontpage.channels;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ways into a channel and the browsers that took one. Secrets are known by their hash only. */
@ApplicationScoped
class Entrance {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private Conversation conversation;
  @Inject private Clock clock;

  /**
   * A browser that is in.
   *
   * @param token what its cookie holds for this channel
   */
  record Guest(Channel channel, ChannelSession session, String token) {
    @Override
    public String toString() {
      return "Guest[" + session.id() + "]";
    }
  }

  /** A link for a letter that is being sent; it is known nowhere else. */
  Secret mailLink(Channel channel) {
    Secret secret = Secret.random();
    em.persist(ChannelLink.mailed(channel.id(), secret, clock.instant()));
    return secret;
  }

  /** A code for the browser that holds the author key, while no browser has been in yet. */
  ChannelCode handoverCode(Channel held) {
    Channel channel = store.locked(held);
    if (channel.state() == ChannelState.PREPARED || everEntered(channel)) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    em.createQuery(
            "delete from ChannelLink l where l.channelId = :channel and l.kind = :kind"
                + " and l.usedAt is null")
        .setParameter("channel", channel.id())
        .setParameter("kind", ChannelLink.Kind.HANDOVER)
        .executeUpdate();
    Secret secret = Secret.random();
    Instant now = clock.instant();
    em.persist(ChannelLink.handover(channel.id(), secret, now));
    return new ChannelCode(secret, now.plus(ChannelLink.HANDOVER));
  }

  record ChannelCode(Secret secret, Instant expiresAt) {}

  /**
   * Lets a browser in.
   *
   * @param token of a link or of a code, which must be of the stated kind
   * @param cookies secrets that the browser holds already
   */
  Guest enter(ChannelLink.Kind kind, String token, List<String> cookies, String device) {
    ChannelLink link = open(kind, token);
    Channel channel = store.locked(store.require(link.channelId()));
    // Read again under the lock: of two browsers with one code only the first comes in.
    em.refresh(link);
    Instant now = clock.instant();
    if (!link.opens(now) || channel.state() == ChannelState.PREPARED) {
      throw Problem.of(ProblemCode.LINK_INVALID);
    }
    if (kind == ChannelLink.Kind.HANDOVER && everEntered(channel)) {
      throw Problem.of(ProblemCode.LINK_INVALID);
    }
    link.used(now);
    if (kind == ChannelLink.Kind.MAIL && channel.confirmMailbox()) {
      conversation.note(channel, "channel.system.confirmed");
      store.tell(channel, "customer", "confirmed", 0, Map.of());
    }
    Optional<Guest> known =
        guests(cookies).stream().filter(g -> g.channel().equals(channel)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Secret secret = Secret.random();
    ChannelSession session = new ChannelSession(link, secret, device, now);
    em.persist(session);
    conversation.note(channel, "channel.system.device", device);
    store.tell(channel, "customer", "entered", 0, Map.of("by", kind.name()));
    return new Guest(channel, session, secret.value());
  }

  /** The browsers' places that these secrets open, in the given order. */
  List<Guest> guests(List<String> cookies) {
    return cookies.stream().map(this::guest).flatMap(Optional::stream).toList();
  }

  private Optional<Guest> guest(String token) {
    Instant now = clock.instant();
    return em
        .createQuery(
            "select s from ChannelSession s where s.tokenHash = :hash", ChannelSession.class)
        .setParameter("hash", Secret.sha256(token))
        .getResultList()
        .stream()
        .findFirst()
        .filter(s -> s.live(now))
        .map(
            s -> {
              s.seen(now);
              return new Guest(store.require(s.channelId()), s, token);
            });
  }

  /** The mail reached a stranger: all letters' links end, and the address is forgotten. */
  UUID notMe(String token) {
    ChannelLink link = open(ChannelLink.Kind.MAIL, token);
    Channel channel = store.locked(store.require(link.channelId()));
    Instant now = clock.instant();
    List<UUID> mailed =
        em.createQuery(
                "select l.id from ChannelLink l where l.channelId = :channel and l.kind = :kind",
                UUID.class)
            .setParameter("channel", channel.id())
            .setParameter("kind", ChannelLink.Kind.MAIL)
            .getResultList();
    em.createQuery("update ChannelLink l set l.revokedAt = :now where l.id in :ids")
        .setParameter("now", now)
        .setParameter("ids", mailed)
        .executeUpdate();
    em.createQuery(
            "update ChannelSession s set s.revokedAt = :now where s.linkId in :ids"
                + " and s.revokedAt is null")
        .setParameter("now", now)
        .setParameter("ids", mailed)
        .executeUpdate();
    store.dropAddress(channel);
    conversation.note(channel, "channel.system.not-me");
    store.tell(channel, "customer", "link-revoked", 0, Map.of());
    return channel.id();
  }

  void leave(Guest guest) {
    guest.session().revoke(clock.instant());
    store.tell(guest.channel(), "customer", "left", 0, Map.of());
  }

  /** Every browser that is in, first come first. */
  List<ChannelSession> devices(Channel channel) {
    Instant now = clock.instant();
    return em
        .createQuery(
            "select s from ChannelSession s where s.channelId = :channel order by s.createdAt, s.id",
            ChannelSession.class)
        .setParameter("channel", channel.id())
        .getResultList()
        .stream()
        .filter(s -> s.live(now))
        .toList();
  }

  /** A stranger who came by a letter that went astray does not lock the author out. */
  boolean everEntered(Channel channel) {
    return em.createQuery(
                "select count(s) from ChannelSession s join ChannelLink l on l.id = s.linkId"
                    + " where s.channelId = :channel and l.revokedAt is null",
                Long.class)
            .setParameter("channel", channel.id())
            .getSingleResult()
        > 0;
  }

  private ChannelLink open(ChannelLink.Kind kind, String token) {
    return em
        .createQuery(
            "select l from ChannelLink l where l.tokenHash = :hash and l.kind = :kind",
            ChannelLink.class)
        .setParameter("hash", Secret.sha256(token))
        .setParameter("kind", kind)
        .getResultList()
        .stream()
        .findFirst()
        .filter(l -> l.opens(clock.instant()))
        .orElseThrow(() -> Problem.of(ProblemCode.LINK_INVALID));
  }
}
