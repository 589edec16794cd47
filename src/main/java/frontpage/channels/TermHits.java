package frontpage.channels;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.TermHit.TermPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the guard from being an oracle: who is told of many different terms in an hour is told no
 * more. The same term counts once, however often the same draft is checked.
 */
@ApplicationScoped
class TermHits {
  static final int MOST = 12;
  private static final Duration WINDOW = Duration.ofHours(1);

  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private Clock clock;

  /** Terms of a channel that stand in a text which a member wrote. */
  record Given(UUID channelId, UUID memberId, String member, Set<TermPlace> terms) {
    static Given of(Channel channel, Caller member, Set<TermPlace> terms) {
      return new Given(channel.id(), member.id(), member.name(), terms);
    }
  }

  /**
   * @throws Problem when the member learned enough for this hour
   */
  void check(Channel channel, Caller member) {
    if (recent(channel.id(), member.id()).size() >= MOST) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
  }

  /** Apart from the caller's transaction: a refused reply rolls back, what was learned does not. */
  @Transactional(TxType.REQUIRES_NEW)
  void on(@Observes Given given) {
    Set<TermPlace> known = recent(given.channelId(), given.memberId());
    List<TermPlace> fresh = given.terms().stream().filter(t -> !known.contains(t)).toList();
    if (fresh.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    fresh.forEach(t -> em.persist(new TermHit(given.channelId(), given.memberId(), t, now)));
    store.tell(
        store.require(given.channelId()),
        given.member(),
        "guarded",
        0,
        Map.of("terms", String.valueOf(fresh.size())));
  }

  private Set<TermPlace> recent(UUID channelId, UUID memberId) {
    return em
        .createQuery(
            "select h from TermHit h where h.channelId = :channel and h.memberId = :member"
                + " and h.happenedAt > :since",
            TermHit.class)
        .setParameter("channel", channelId)
        .setParameter("member", memberId)
        .setParameter("since", clock.instant().minus(WINDOW))
        .getResultList()
        .stream()
        .map(TermHit::term)
        .collect(Collectors.toSet());
  }
}
