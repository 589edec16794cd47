package frontpage.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reading is a recorded fact: in the trail for auditors, and here for the customer. */
@ApplicationScoped
class ChannelReaders {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private Clock clock;

  /** A visit; the caller notes each once. */
  void read(Channel held, Onlooker member) {
    // Two browsers of one member that open at once must not both be the first.
    Channel channel = store.locked(held);
    Instant now = clock.instant();
    ChannelReader reader =
        of(channel).stream()
            .filter(r -> r.memberId().equals(member.id()))
            .findFirst()
            .orElseGet(
                () -> {
                  ChannelReader first = new ChannelReader(channel, member, now);
                  em.persist(first);
                  return first;
                });
    reader.read(now);
    store.tell(channel, member.name(), "read", 0, Map.of());
  }

  /** Who came first stands first. */
  List<ChannelViews.ReaderView> views(Channel channel) {
    return of(channel).stream().map(ChannelReader::view).toList();
  }

  private List<ChannelReader> of(Channel channel) {
    return em.createQuery(
            "select r from ChannelReader r where r.channelId = :channel order by r.firstAt, r.id",
            ChannelReader.class)
        .setParameter("channel", channel.id())
        .getResultList();
  }
}
