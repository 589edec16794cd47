package frontpage.channels;

import frontpage.EventStream;
import frontpage.Pulse;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The customers' pages that listen on this node. They are told after the commit, so that asking
 * finds what they were told of. A page on another node learns it by polling.
 */
@ApplicationScoped
class LiveChannels {
  private static final Duration BEAT = Duration.ofSeconds(20);

  private final Set<ChannelStream> open = ConcurrentHashMap.newKeySet();

  @Inject private GuestRights rights;
  @Inject private Pulse pulse;
  @Resource private ManagedScheduledExecutorService executor;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    pulse.every(BEAT, "The heartbeat of the channels", this::beat);
  }

  @PreDestroy
  void stop() {
    open.forEach(page -> page.events().close());
    open.clear();
  }

  void listen(Entrance.Guest guest, EventStream.Wire wire) {
    ChannelStream stream =
        new ChannelStream(
            guest.channel().id(), guest.session().id(), new EventStream(wire, executor));
    open.add(stream);
    stream.events().heartbeat();
  }

  /** Staff are writing just now; nothing is stored. */
  void staffType(UUID channelId) {
    tell(channelId, "typing", 0);
  }

  boolean customerWatches(UUID channelId) {
    return open.stream().anyMatch(s -> s.channelId().equals(channelId) && !s.events().isClosed());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChannelEvent event) {
    switch (event.action()) {
      case "channel.message" -> tell(event.channelId(), "message", event.seq());
      case "channel.seen" -> tell(event.channelId(), "seen", event.seq());
      case "channel.closed" -> tell(event.channelId(), "closed", event.seq());
      case "channel.left", "channel.link-revoked", "channel.device-revoked", "channel.erased" ->
          endRevoked();
      default -> {
        // Of no interest to a page that is open.
      }
    }
  }

  private void tell(UUID channelId, String name, int seq) {
    for (ChannelStream stream : open) {
      if (stream.channelId().equals(channelId)) {
        stream.events().tell(name, "{\"seq\":" + seq + "}");
      }
    }
  }

  private void beat() {
    open.removeIf(page -> page.events().isClosed());
    endRevoked();
    open.forEach(page -> page.events().heartbeat());
  }

  private void endRevoked() {
    executor.execute(
        () -> {
          Set<UUID> sessions =
              open.stream().map(ChannelStream::sessionId).collect(Collectors.toSet());
          Set<UUID> still = rights.stillIn(sessions);
          for (ChannelStream stream : open) {
            if (sessions.contains(stream.sessionId()) && !still.contains(stream.sessionId())) {
              open.remove(stream);
              stream.events().close();
            }
          }
        });
  }
}
