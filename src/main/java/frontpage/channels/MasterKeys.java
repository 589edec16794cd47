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
 * The master keys of this node, found at start-up: what cannot be opened later must not start now.
 * Each channel names the key that wraps its own.
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

  private @Nullable KeyRing ring;

  void start(@Observes @Initialized(ApplicationScoped.class) @Priority(1) Object event) {
    ring();
  }

  synchronized KeyRing ring() {
    KeyRing known = ring;
    if (known == null) {
      known = find();
      ring = known;
    }
    return known;
  }

  private KeyRing find() {
    List<String> used =
        em.createQuery(
                "select distinct c.masterKeyId from Channel c where c.erasedAt is null",
                String.class)
            .getResultList();
    KeyRing found =
        new KeySource(configured.orElse(""), keyFile.orElse(""), databaseUrl).find(!used.isEmpty());
    for (String id : used) {
      if (!found.ids().contains(id)) {
        throw new IllegalStateException(
            "The master key does not open this database: channels were sealed with key "
                + id
                + ", but the configured keys are "
                + found.ids());
      }
    }
    return found;
  }
}
