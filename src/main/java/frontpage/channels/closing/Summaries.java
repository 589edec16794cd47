package frontpage.channels.closing;

import frontpage.channels.ChannelEvent;
import frontpage.channels.ReleasedWords;
import frontpage.channels.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored summaries. */
@ApplicationScoped
class Summaries implements ReleasedWords {
  @PersistenceContext private EntityManager em;

  void add(Summary summary) {
    em.persist(summary);
  }

  @Nullable Summary find(UUID id) {
    return em.find(Summary.class, id);
  }

  /** Read afresh; the caller holds the channel, without which no summary is changed. */
  Summary afresh(Summary summary) {
    em.refresh(summary, LockModeType.PESSIMISTIC_WRITE);
    return summary;
  }

  /** The newest that was not withdrawn. */
  Optional<Summary> newest(UUID channelId) {
    return all(channelId).stream().filter(s -> s.state() != Summary.State.WITHDRAWN).findFirst();
  }

  SummaryView.Newest view(Room room) {
    return new SummaryView.Newest(newest(room.id()).map(s -> SummaryView.of(s, room)).orElse(null));
  }

  /** A new offer, or another end, takes the place of what waits for an answer. */
  void withdrawOffered(UUID channelId) {
    all(channelId).stream().filter(Summary::isOffered).forEach(Summary::withdraw);
  }

  void onceClosed(@Observes ChannelEvent event) {
    if (event.action().equals("channel.closed")) {
      withdrawOffered(event.channelId());
    }
  }

  @Override
  public List<String> of(Room room) {
    return all(room.id()).stream()
        .filter(Summary::isAgreed)
        .map(s -> s.words(room).text())
        .toList();
  }

  private List<Summary> all(UUID channelId) {
    return em.createQuery(
            "select s from Summary s where s.channelId = :channel order by s.offeredAt desc, s.id",
            Summary.class)
        .setParameter("channel", channelId)
        .getResultList();
  }
}
