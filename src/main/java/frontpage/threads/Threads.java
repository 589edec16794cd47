package frontpage.threads;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Fault;
import frontpage.checker.Kind;
import frontpage.reviews.ReviewSubmitted;
import frontpage.sites.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The threads of the desk. */
@ApplicationScoped
public class Threads {
  @PersistenceContext private EntityManager em;
  @Inject private Sites sites;
  @Inject private Event<ThreadChanged> changed;

  /** Each review starts a thread in its own transaction. */
  void start(@Observes ReviewSubmitted submitted) {
    Duration firstReply = Duration.ofMinutes(sites.require(submitted.siteId()).firstReplyMinutes());
    ReviewThread thread =
        new ReviewThread(
            submitted.reviewId(),
            submitted.siteId(),
            submitted.at(),
            submitted.at().plus(firstReply));
    if (submitted.imported()) {
      // Its author waits for an answer where it was written, if at all.
      thread.move(ThreadState.RESOLVED);
    }
    em.persist(thread);
    em.flush();
  }

  /** The thread of this site, or the problem that it has none such. */
  public ReviewThread require(UUID siteId, UUID id) {
    ReviewThread thread = em.find(ReviewThread.class, id);
    if (thread == null || !thread.siteId().equals(siteId)) {
      throw Problem.of(ProblemCode.NOT_FOUND);
    }
    return thread;
  }

  public Optional<ReviewThread> find(UUID id) {
    return Optional.ofNullable(em.find(ReviewThread.class, id));
  }

  /** The same, held against other writers until the transaction ends. */
  public ReviewThread requireForChange(UUID siteId, UUID id) {
    ReviewThread thread = require(siteId, id);
    em.refresh(thread, LockModeType.PESSIMISTIC_WRITE);
    return thread;
  }

  /** What staff learnt or decided of a thread; null leaves a thing as it is. */
  public record Change(
      @Nullable Kind kind,
      @Nullable Fault fault,
      @Nullable ThreadState state,
      @Nullable Assignment assignee) {}

  /** To a member, or to nobody. */
  public record Assignment(@Nullable UUID memberId) {}

  public void change(ReviewThread thread, Change change, Caller by) {
    Map<String, String> details = new LinkedHashMap<>();
    thread.examine(change.kind(), change.fault());
    if (change.kind() != null) {
      details.put("kind", change.kind().name());
    }
    if (change.fault() != null) {
      details.put("fault", change.fault().name());
    }
    if (change.state() != null) {
      thread.move(change.state());
      details.put("state", change.state().name());
    }
    if (change.assignee() != null) {
      thread.assign(change.assignee().memberId());
      details.put("assignee", String.valueOf(change.assignee().memberId()));
    }
    em.flush();
    changed.fire(new ThreadChanged(thread.siteId(), thread.id(), by.name(), details));
  }

  /** What is known of a thread that comes from elsewhere; staff's own changes go by the other. */
  public void classify(ReviewThread thread, @Nullable Kind kind, @Nullable Fault fault) {
    thread.examine(kind, fault);
  }

  public void answered(
      ReviewThread thread, Instant at, ThreadState next, @Nullable Instant promiseDue) {
    thread.answered(at, next, promiseDue);
  }

  /** What was done turned out not to be: the thread comes back to the queue. */
  public void reopen(UUID siteId, UUID threadId, String actor) {
    ReviewThread thread = requireForChange(siteId, threadId);
    if (thread.state() != ThreadState.REOPENED) {
      thread.move(ThreadState.REOPENED);
      changed.fire(
          new ThreadChanged(siteId, threadId, actor, Map.of("state", ThreadState.REOPENED.name())));
    }
  }

  /**
   * A colleague is asked: what does not wait for us first waits for them.
   *
   * @param due by when the next of all who are asked is to answer
   */
  public void asked(UUID siteId, UUID threadId, Instant due, String actor) {
    ReviewThread thread = requireForChange(siteId, threadId);
    thread.asksColleague(due);
    boolean ours = thread.state() == ThreadState.NEW || thread.state() == ThreadState.ACKNOWLEDGED;
    if (!ours) {
      thread.move(ThreadState.WAITING_FOR_COLLEAGUE);
    }
    told(thread, actor, "state", thread.state().name());
  }

  /**
   * A colleague answered, or is asked no more: what waited for them comes back to the queue.
   *
   * @param next by when the next of those left is to answer, or null
   */
  public void colleagueDone(UUID siteId, UUID threadId, @Nullable Instant next, String actor) {
    ReviewThread thread = requireForChange(siteId, threadId);
    thread.asksColleague(next);
    if (thread.state() == ThreadState.WAITING_FOR_COLLEAGUE) {
      thread.move(ThreadState.REOPENED);
    }
    told(thread, actor, "state", thread.state().name());
  }

  public void escalate(ReviewThread thread, Escalation to, String actor) {
    thread.escalate(to);
    told(thread, actor, "escalated", to.executiveId().toString());
  }

  public void endEscalation(ReviewThread thread, String actor) {
    thread.escalate(null);
    told(thread, actor, "escalated", "ended");
  }

  private void told(ReviewThread thread, String actor, String what, String how) {
    em.flush();
    changed.fire(new ThreadChanged(thread.siteId(), thread.id(), actor, Map.of(what, how)));
  }

  /** The customer wrote: a thread that waited for that, or was done, comes back to the queue. */
  public void customerCameBack(UUID siteId, UUID threadId) {
    ReviewThread thread = require(siteId, threadId);
    if (thread.state() == ThreadState.WAITING_FOR_CUSTOMER
        || thread.state() == ThreadState.RESOLVED) {
      thread.move(ThreadState.REOPENED);
      changed.fire(
          new ThreadChanged(
              siteId, threadId, "customer", Map.of("state", ThreadState.REOPENED.name())));
    }
  }
}
