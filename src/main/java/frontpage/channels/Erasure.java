package frontpage.channels;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys what is private of a channel: its messages, parts and, with its key, everything that the
 * key opened, wherever a copy may be. A tombstone stays, so that the public thread keeps its sense.
 *
 * <p>Each erasure is also written to a list outside the database: who restores an older backup gets
 * the rows back, and the list erases them again before anybody is served.
 */
@ApplicationScoped
class Erasure {
  private static final Logger LOG = Logger.getLogger(Erasure.class.getName());
  private static final List<String> CONTENTS =
      List.of(
          "ChannelSession",
          "ChannelLink",
          "FilePiece",
          "Visit",
          "ChannelReader",
          "StoredContact",
          "Compensation",
          "Summary",
          "Consult",
          "MailboxCode",
          "ChannelMessage",
          "ChannelPart",
          "PrivateTerm",
          "TermHit");

  @PersistenceContext private EntityManager em;
  @Inject private ChannelStore store;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.channel.erasures")
  private Optional<String> configured;

  @Inject
  @ConfigProperty(name = "frontpage.db.url")
  private String databaseUrl;

  /** After the keys were found, and before the first request. */
  @Transactional
  void replay(@Observes @Initialized(ApplicationScoped.class) @Priority(2) Object event) {
    int again = 0;
    for (UUID id : list().ids()) {
      Optional<Channel> restored = store.find(id).filter(c -> !c.erased());
      if (restored.isPresent()) {
        destroy(store.locked(restored.get()), "system");
        again++;
      }
    }
    if (again > 0) {
      LOG.log(Level.INFO, "Erased again what a backup brought back: {0} channels", again);
    }
  }

  /** The caller holds the channel's row. */
  void erase(Channel channel, String actor) {
    if (channel.erased()) {
      return;
    }
    list().add(channel.id(), clock.instant());
    destroy(channel, actor);
  }

  /** Leaves not even the tombstone: the review itself goes. */
  void remove(Channel channel) {
    erase(channel, "system");
    em.remove(channel);
  }

  private void destroy(Channel channel, String actor) {
    channel.erase(clock.instant());
    em.flush();
    for (String table : CONTENTS) {
      em.createQuery("delete from " + table + " x where x.channelId = :channel")
          .setParameter("channel", channel.id())
          .executeUpdate();
    }
    store.tell(channel, actor, "erased", 0, Map.of());
  }

  private ErasureList list() {
    return ErasureList.of(configured.orElse(""), databaseUrl);
  }
}
