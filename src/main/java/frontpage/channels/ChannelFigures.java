package frontpage.channels;

import frontpage.replies.PrivateChannels.Device;
import frontpage.replies.PrivateChannels.StaffState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lists need to know of many channels at once: a few queries, however many threads. */
@ApplicationScoped
class ChannelFigures {
  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  List<Channel> channels(Collection<UUID> threadIds) {
    return threadIds.isEmpty()
        ? List.of()
        : em.createQuery("select c from Channel c where c.threadId in :ids", Channel.class)
            .setParameter("ids", threadIds)
            .getResultList();
  }

  Map<UUID, Integer> unreadByCustomer(Collection<UUID> threadIds) {
    return unread(threadIds, Sender.STAFF, "c.customerSeenSeq");
  }

  /** By thread; threads without a channel are absent. */
  Map<UUID, StaffState> staffStates(Collection<UUID> threadIds) {
    List<Channel> channels = channels(threadIds);
    Map<UUID, Integer> unread = unread(threadIds, Sender.CUSTOMER, "c.staffSeenSeq");
    Map<UUID, List<Device>> devices = devices(channels);
    Map<UUID, StaffState> states = new HashMap<>();
    for (Channel c : channels) {
      List<Device> in = devices.getOrDefault(c.id(), List.of());
      states.put(
          c.threadId(),
          new StaffState(
              c.id(),
              c.state().name(),
              unread.getOrDefault(c.threadId(), 0),
              c.reason(),
              c.mailboxConfirmed(),
              c.hasAddress(),
              !in.isEmpty(),
              in,
              c.contact()));
    }
    return states;
  }

  private Map<UUID, Integer> unread(Collection<UUID> threadIds, Sender from, String seen) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (!threadIds.isEmpty()) {
      em.createQuery(
              "select c.threadId, count(m) from ChannelMessage m join Channel c"
                  + " on c.id = m.channelId where c.threadId in :ids and m.sender = :from"
                  + " and m.seq > "
                  + seen
                  + " group by c.threadId",
              Object[].class)
          .setParameter("ids", threadIds)
          .setParameter("from", from)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
    }
    return counts;
  }

  private Map<UUID, List<Device>> devices(List<Channel> channels) {
    Map<UUID, List<Device>> devices = new HashMap<>();
    if (!channels.isEmpty()) {
      Instant now = clock.instant();
      em
          .createQuery(
              "select s from ChannelSession s where s.channelId in :ids order by s.createdAt, s.id",
              ChannelSession.class)
          .setParameter("ids", channels.stream().map(Channel::id).toList())
          .getResultList()
          .stream()
          .filter(s -> s.live(now))
          .forEach(
              s ->
                  devices
                      .computeIfAbsent(s.channelId(), id -> new ArrayList<>())
                      .add(new Device(s.id(), s.device(), s.createdAt(), s.lastSeenAt())));
    }
    return devices;
  }
}
