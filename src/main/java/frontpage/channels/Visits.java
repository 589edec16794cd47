package frontpage.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Writes down who of the staff looks into a channel: once a visit, because a page that refreshes
 * itself would bury the visits among its own requests.
 */
@ApplicationScoped
class Visits {
  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private ChannelReaders readers;
  @Inject private Clock clock;

  void note(Channel channel, Onlooker reader) {
    List<Visit> known = known(channel, reader);
    if (known.isEmpty()) {
      // Two requests of one page may come together: the second one finds what the first one wrote.
      store.locked(channel);
      known = known(channel, reader);
    }
    boolean begins = known.isEmpty();
    if (begins) {
      em.persist(new Visit(channel.id(), reader.session(), clock.instant()));
    } else {
      begins = known.get(0).again(clock.instant());
    }
    if (begins) {
      readers.read(channel, reader);
    }
  }

  private List<Visit> known(Channel channel, Onlooker reader) {
    return em.createQuery(
            "select v from Visit v where v.channelId = :channel and v.sessionId = :session",
            Visit.class)
        .setParameter("channel", channel.id())
        .setParameter("session", reader.session())
        .getResultList();
  }
}
