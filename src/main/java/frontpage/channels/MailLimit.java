package frontpage.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much mail one address gets in a day, over all sites and threads: nobody is flooded. */
@ApplicationScoped
class MailLimit {
  private static final Duration WINDOW = Duration.ofDays(1);

  @PersistenceContext private EntityManager em;
  @Inject private MasterKeys keys;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.channel.mailsperday", defaultValue = "10")
  private int most;

  /** Counts the letter; false when the address had its share. */
  boolean take(String address) {
    Instant now = clock.instant();
    String mark = keys.ring().current().mark(address.strip().toLowerCase(Locale.ROOT));
    em.createQuery("delete from ChannelMail m where m.queuedAt < :begin")
        .setParameter("begin", now.minus(WINDOW))
        .executeUpdate();
    long sent =
        em.createQuery("select count(m) from ChannelMail m where m.addressMark = :mark", Long.class)
            .setParameter("mark", mark)
            .getSingleResult();
    if (sent >= most) {
      return false;
    }
    em.persist(new ChannelMail(mark, now));
    return true;
  }
}
