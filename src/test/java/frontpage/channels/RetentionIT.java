package frontpage.channels;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.ServerTest;
import frontpage.reviews.PrivateParts;
import frontpage.reviews.Review;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closed channels go after their days, on the hour that the job is given. */
@ServerTest
class RetentionIT {
  private static final int DAYS = 1;

  @Inject Retention retention;
  @Inject Channels channels;
  @Inject ChannelStore store;
  @Inject Conversation conversation;
  @Inject ChannelTerms terms;
  @Inject Clock clock;
  @PersistenceContext EntityManager em;
  @Resource UserTransaction transaction;

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void undo() throws Exception {
    transaction.rollback();
  }

  @Test
  void aClosedChannelGoesAfterItsDaysAndLeavesATombstone() {
    Channel channel = said("Ask for Ethelbert.");
    channels.close(channel, Outcome.RESOLVED, "Olga");
    Instant closed = clock.instant();
    assertThat(retention.sweep(closed.plus(Duration.ofHours(23)))).doesNotContain(channel.id());
    assertThat(retention.sweep(closed.plus(Duration.ofHours(25)))).contains(channel.id());

    Channel left = store.require(channel.id());
    assertThat(left.erased()).isTrue();
    assertThat(left.outcome()).isEqualTo(Outcome.RESOLVED);
    assertThat(conversation.after(left, 0, "en")).isEmpty();
    assertThat(terms.all(left)).isEmpty();
    assertThat(
            em.createNativeQuery("select wrapped_key from channel where id = ?1", String.class)
                .setParameter(1, channel.id())
                .getSingleResult())
        .isEqualTo("");
  }

  @Test
  void anOpenChannelIsKept() {
    Channel channel = said("Ask for Ethelbert.");
    assertThat(retention.sweep(clock.instant().plus(Duration.ofDays(2))))
        .doesNotContain(channel.id());
  }

  @Test
  void anErasedChannelBeginsAgainWithAKeyOfItsOwn() {
    Channel channel = said("Ask for Ethelbert.");
    channels.close(channel, Outcome.RESOLVED, "Olga");
    retention.sweep(clock.instant().plus(Duration.ofDays(2)));
    Channel again = channels.opened(channel.siteId(), channel.threadId(), "Olga");
    conversation.say(
        again,
        ChannelMessage.Speaker.staff("Olga", "care"),
        UUID.randomUUID(),
        () -> body("Here again."));
    em.flush();
    em.clear();
    assertThat(conversation.after(store.require(channel.id()), 0, "en"))
        .anyMatch(m -> m.text().equals("Here again."));
  }

  private Channel said(String text) {
    Review review =
        em.createQuery(
                "select r from Review r where not exists"
                    + " (select c.id from Channel c where c.threadId = r.id)",
                Review.class)
            .setMaxResults(1)
            .getSingleResult();
    retention.keep(review.siteId(), DAYS);
    channels.keep(
        new PrivateParts.Submission(
            review.siteId(), review.id(), "en", java.util.List.of(), "A wish", null, null));
    Channel channel = channels.opened(review.siteId(), review.id(), "Olga");
    conversation.say(
        channel, ChannelMessage.Speaker.customer("Vera"), UUID.randomUUID(), () -> body(text));
    em.flush();
    return channel;
  }

  private MessageBody body(String text) {
    return conversation.typed(text);
  }
}
