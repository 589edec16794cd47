package frontpage.channels;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The master key of this node, found at start-up: what cannot be opened later must not start now.
 * Each channel names the key that wraps its own, which is where rotation will begin.
 */
@ApplicationScoped
class MasterKeys {
  @PersistenceContext private EntityManager em;

  @Inject
  @ConfigProperty(name = "frontpage.channel.key")
  private Optional<String> configured;

  @Inject
  @ConfigProperty(name = "frontpage.channel.keyfile")
  private Optional<String> keyFile;

  @Inject
  @ConfigProperty(name = "frontpage.db.url")
  private String databaseUrl;

  private @Nullable MasterKey current;

  void start(@Observes @Initialized(ApplicationScoped.class) @Priority(1) Object event) {
    current();
  }

  synchronized MasterKey current() {
    MasterKey key = current;
    if (key == null) {
      key = find();
      current = key;
    }
    return key;
  }

  private MasterKey find() {
    List<String> used =
        em.createQuery("select distinct c.masterKeyId from Channel c", String.class)
            .getResultList();
    MasterKey found =
        new KeySource(configured.orElse(""), keyFile.orElse(""), databaseUrl).find(!used.isEmpty());
    for (String id : used) {
      if (!id.equals(found.id())) {
        throw new IllegalStateException(
            "The master key does not open this database: channels were sealed with key "
                + id
                + ", but key "
                + found.id()
                + " is configured");
      }
    }
    return found;
  }
}
