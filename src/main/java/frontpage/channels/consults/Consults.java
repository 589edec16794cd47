package frontpage.channels.consults;

import frontpage.Outbox;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Schedule;
import frontpage.Secret;
import frontpage.channels.ChannelEvent;
import frontpage.channels.Room;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks, and takes the answer or takes it back. Whoever changes something holds the channel. */
@ApplicationScoped
class Consults {
  /** More at once are nobody's intention, and each is a letter to a stranger's address. */
  private static final int MOST_OPEN = 10;

  @PersistenceContext private EntityManager em;
  @Inject private Threads threads;
  @Inject private Outbox outbox;
  @Inject private Schedule schedule;
  @Inject private Clock clock;

  /**
   * @param due within the next 72 hours
   */
  Consult ask(Room room, Consult.Words words, Instant due, String askedBy) {
    Instant now = clock.instant();
    if (!due.isAfter(now) || due.isAfter(now.plus(Consult.LONGEST))) {
      throw Problem.field("dueAt", "out-of-range");
    }
    if (open(room.threadId()).size() >= MOST_OPEN) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS);
    }
    Consult consult = new Consult(room, words, due, askedBy, now);
    em.persist(consult);
    room.heard(consult.id(), words.question());
    outbox.put(room.siteId(), ConsultLetters.LINK, consult.id());
    threads.asked(room.siteId(), room.threadId(), nextDue(room.threadId()).orElse(due), askedBy);
    schedule.at(ConsultJob.NAME, room.threadId(), consult.expiresAt());
    tell(room, consult, askedBy, "consult-asked");
    return consult;
  }

  void answer(Room room, Consult consult, String text) {
    String who = consult.words(room).who();
    consult.answer(room, text, clock.instant());
    room.heard(consult.id(), text);
    done(room, consult, who, "consult-answered");
  }

  /** Takes the question back; what was answered stays. */
  void revoke(Room room, UUID id, String actor) {
    Consult consult = find(id).filter(c -> c.channelId().equals(room.id())).orElseThrow(this::none);
    if (!consult.isOpen(clock.instant())) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    consult.revoke(clock.instant());
    done(room, consult, actor, "consult-revoked");
  }

  /**
   * After the time of one is over, or they went with the channel. Not while it is being erased: who
   * changes a thread holds it before its channel.
   */
  void waitForWhoIsLeft(UUID threadId) {
    Optional<Instant> next = nextDue(threadId);
    threads
        .find(threadId)
        .filter(t -> t.consultDue() != null && !t.consultDue().equals(next.orElse(null)))
        .ifPresent(t -> threads.colleagueDone(t.siteId(), t.id(), next.orElse(null), "system"));
  }

  void onceErased(@Observes ChannelEvent event) {
    if (event.action().equals("channel.erased")) {
      schedule.now(ConsultJob.NAME, event.threadId());
    }
  }

  void opened(Room room, Consult consult) {
    tell(room, consult, consult.words(room).who(), "consult-opened");
  }

  private void done(Room room, Consult consult, String actor, String what) {
    threads.colleagueDone(
        room.siteId(), room.threadId(), nextDue(room.threadId()).orElse(null), actor);
    tell(room, consult, actor, what);
  }

  private static void tell(Room room, Consult consult, String actor, String what) {
    room.tell(actor, what, Map.of("consult", consult.id().toString()));
  }

  /** By when the next colleague is to answer. */
  private Optional<Instant> nextDue(UUID threadId) {
    return open(threadId).stream().map(Consult::dueAt).min(Comparator.naturalOrder());
  }

  private List<Consult> open(UUID threadId) {
    Instant now = clock.instant();
    return ofThread(threadId).stream().filter(c -> c.isOpen(now)).toList();
  }

  /** Oldest first. */
  List<Consult> ofThread(UUID threadId) {
    return em.createQuery(
            "select c from Consult c where c.threadId = :thread order by c.askedAt, c.id",
            Consult.class)
        .setParameter("thread", threadId)
        .getResultList();
  }

  Optional<Consult> find(UUID id) {
    return Optional.ofNullable(em.find(Consult.class, id));
  }

  /** Held, for a letter that is being sent. */
  Optional<Consult> findForChange(UUID id) {
    return Optional.ofNullable(em.find(Consult.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Read afresh; the caller holds the channel. */
  Consult afresh(Consult consult) {
    em.refresh(consult, LockModeType.PESSIMISTIC_WRITE);
    return consult;
  }

  /** What a link opens now; 410 when nothing. */
  Consult byLink(String link) {
    return em
        .createQuery("select c from Consult c where c.linkHash = :hash", Consult.class)
        .setParameter("hash", Secret.sha256(link))
        .getResultList()
        .stream()
        .findFirst()
        .filter(c -> c.isOpen(clock.instant()))
        .orElseThrow(() -> Problem.of(ProblemCode.LINK_INVALID));
  }

  /** Whether a browser's secret opens anything, so that it may open more. */
  boolean isKnown(Secret browser) {
    return em.createQuery("select count(c) from Consult c where c.sessionHash = :hash", Long.class)
            .setParameter("hash", browser.hash())
            .getSingleResult()
        > 0;
  }

  private Problem none() {
    return Problem.of(ProblemCode.NOT_FOUND);
  }
}
