package frontpage.replies;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Finding;
import frontpage.checker.Report;
import frontpage.reviews.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * False alarms of the rules that nobody overrides. One person asks, another decides; then the same
 * words of the same thread are no finding of that rule any more.
 */
@ApplicationScoped
class Clearances {
  @PersistenceContext private EntityManager em;
  @Inject private SealedTexts sealing;
  @Inject private PrivateChannels channels;
  @Inject private Event<ClearanceChanged> events;
  @Inject private Clock clock;

  /** Oldest first. */
  List<Clearance> of(UUID threadId) {
    return em.createQuery(
            "select c from Clearance c where c.threadId = :thread order by c.askedAt, c.id",
            Clearance.class)
        .setParameter("thread", threadId)
        .getResultList();
  }

  /** The words that it is about; empty when the private channel was erased. */
  Optional<String> words(Clearance clearance) {
    return sealing.open(clearance.threadId(), clearance.id(), clearance.ciphertext());
  }

  /** The report without what was cleared. */
  Report applied(UUID threadId, Report report) {
    if (report.findings().stream().allMatch(Finding::overridable)) {
      return report;
    }
    List<Clearance> cleared = of(threadId).stream().filter(Clearance::isCleared).toList();
    return report.without(
        report.findings().stream()
            .filter(f -> cleared.stream().anyMatch(c -> isAbout(c, f)))
            .toList());
  }

  private boolean isAbout(Clearance clearance, Finding finding) {
    return !finding.overridable()
        && clearance.rule().equals(finding.rule())
        && words(clearance).filter(finding.quote()::equals).isPresent();
  }

  /** Asks for a second opinion; asking again about the same words changes nothing. */
  Clearance ask(Review review, Finding finding, Caller by) {
    Optional<Clearance> known =
        of(review.id()).stream().filter(c -> isAbout(c, finding)).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    UUID id = UUID.randomUUID();
    // The words may be private: they are kept where what is private is kept.
    channels.prepare(review.siteId(), review.id(), review.language(), "");
    String sealed = sealing.seal(review.id(), id, finding.quote()).orElseThrow();
    Clearance clearance = new Clearance(id, review.siteId(), review.id(), finding.rule(), sealed);
    clearance.asked(by, clock.instant());
    em.persist(clearance);
    events.fire(ClearanceChanged.of(clearance, by.name(), "asked"));
    return clearance;
  }

  Clearance decide(UUID threadId, UUID id, boolean isFalseAlarm, Caller by) {
    Clearance clearance = em.find(Clearance.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (clearance == null || !clearance.threadId().equals(threadId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    clearance.decide(isFalseAlarm, by, clock.instant());
    events.fire(ClearanceChanged.of(clearance, by.name(), isFalseAlarm ? "cleared" : "refused"));
    return clearance;
  }
}
