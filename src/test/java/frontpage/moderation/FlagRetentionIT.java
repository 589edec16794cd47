package frontpage.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import frontpage.harness.ServerTest;
import frontpage.reviews.Review;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reported something is forgotten after the outcome, and not before. */
@ServerTest
class FlagRetentionIT {
  private static final Instant DECIDED = Instant.parse("2020-03-04T10:00:00Z");

  @Inject Flags flags;
  @Inject FlagRetention retention;
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
  void theAddressGoesSomeTimeAfterTheDecision() {
    Flag flag = reported();
    assertThat(addressAfter(flag, DECIDED.plusSeconds(60))).isNotNull();
    flag.decide(Flag.Outcome.DISMISSED, null, "Olga", DECIDED);
    em.flush();
    assertThat(addressAfter(flag, DECIDED)).isNotNull();
    assertThat(addressAfter(flag, DECIDED.plusSeconds(1))).isNull();
    assertThat(flag.outcome()).isEqualTo(Flag.Outcome.DISMISSED);
  }

  @Test
  void theRoutineReachesWhatIsYearsOld() {
    Flag flag = reported();
    flag.decide(Flag.Outcome.UPHELD, null, "Olga", DECIDED);
    em.flush();
    retention.run();
    em.refresh(flag);
    assertThat(flag.email()).isNull();
  }

  private @Nullable String addressAfter(Flag flag, Instant decidedBefore) {
    flags.forgetAddresses(decidedBefore);
    em.refresh(flag);
    return flag.email();
  }

  private Flag reported() {
    Review review =
        em.createQuery("select r from Review r", Review.class).setMaxResults(1).getSingleResult();
    return flags.add(
        new Flag(
            new Flag.Target(review.siteId(), review.id(), null),
            FlagReason.INSULT,
            "It insults somebody.",
            new Flag.From("reader@mail.example", "en", Flags.newReceipt()),
            DECIDED.minusSeconds(60)));
  }
}
