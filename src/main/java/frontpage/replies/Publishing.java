package frontpage.replies;

import frontpage.Caller;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.checker.Finding;
import frontpage.checker.Promise;
import frontpage.checker.Report;
import frontpage.reviews.Review;
import frontpage.reviews.ReviewStatus;
import frontpage.reviews.Reviews;
import frontpage.sites.Site;
import frontpage.staff.Signatures;
import frontpage.staff.Signed;
import frontpage.threads.ReviewThread;
import frontpage.threads.ThreadState;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The only way a reply gets into public. Called in a transaction. */
@ApplicationScoped
public class Publishing {
  /** A promise without a time is due the next day: "we will look into it" must not be forgotten. */
  private static final Duration UNTIMED_PROMISE = Duration.ofDays(1);

  private static final String ONLY_PRIVATE = "private-only";

  @Inject private Reviews reviews;
  @Inject private Threads threads;
  @Inject private Replies replies;
  @Inject private Checking checking;
  @Inject private Event<ReplyPublished> published;
  @Inject private Signatures signatures;
  @Inject private Clock clock;

  /**
   * What somebody wants to publish.
   *
   * @param confirmed the second, deliberate click on warnings
   * @param overrideReason a lead's reason to publish in spite of a stop, or null
   * @param spelling what the spelling server found in the text, asked before anything was locked
   */
  public record Wanted(
      Reply.Kind kind,
      String text,
      boolean confirmed,
      @Nullable String overrideReason,
      List<Finding> spelling) {
    public Wanted(
        Reply.Kind kind, String text, boolean confirmed, @Nullable String overrideReason) {
      this(kind, text, confirmed, overrideReason, List.of());
    }

    @Override
    public String toString() {
      return "Wanted[" + kind + "]";
    }
  }

  /**
   * Asks the gate about a text that the customer will read before it is published: what was said
   * only in private is a warning then. The problems of the gate carry the report.
   */
  public void rehearse(Site site, UUID threadId, Wanted wanted, Caller by, String messages) {
    Gate.pass(
        checking.checker(site),
        eased(site, threadId, wanted.text(), by, messages),
        Gate.role(by, site.key()),
        wanted.confirmed(),
        wanted.overrideReason());
  }

  /** The report by which {@link #rehearse} decides. */
  public ReportView forCustomerFirst(
      Site site, UUID threadId, String text, Caller by, String messages) {
    return ReportView.of(eased(site, threadId, text, by, messages));
  }

  /** Only a review that stands in public is answered there. */
  private Review answerable(Site site, UUID threadId) {
    Review review = reviews.require(site.id(), threadId);
    if (review.status() != ReviewStatus.PUBLISHED) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    return review;
  }

  private Report eased(Site site, UUID threadId, String text, Caller by, String messages) {
    return checking
        .check(
            site,
            answerable(site, threadId),
            threads.require(site.id(), threadId),
            new Checking.Typed(text, clock.instant(), by),
            messages)
        .easing(ONLY_PRIVATE);
  }

  /** Checks and publishes; the problems of the gate carry the report. */
  public Reply publish(Site site, UUID threadId, Wanted wanted, Caller by, String messages) {
    ReviewThread thread = threads.requireForChange(site.id(), threadId);
    Review review = answerable(site, threadId);
    Report report =
        checking
            .check(
                site,
                review,
                thread,
                new Checking.Typed(wanted.text(), clock.instant(), by),
                messages)
            .withSuggestions(wanted.spelling());
    Gate.Passed gate =
        Gate.pass(
            checking.checker(site),
            report,
            Gate.role(by, site.key()),
            wanted.confirmed(),
            wanted.overrideReason());
    Signed signed = signatures.of(by, review.language());
    Reply reply =
        store(
            thread,
            review,
            wanted,
            gate,
            new Reply.Signature(by.id(), signed.name(), signed.title()),
            clock.instant());
    replies.dropDraft(threadId);
    published.fire(
        new ReplyPublished(
            site.id(), threadId, reply.id(), by.name(), invites(wanted.text()), overridden(gate)));
    return reply;
  }

  /**
   * Brings in an answer that was given elsewhere or is a sample, at its own time. It passes the
   * same gate, but for confirmations, which nobody is there to give.
   */
  public Reply bringIn(Site site, UUID threadId, Wanted wanted, Reply.Signature by, Instant at) {
    ReviewThread thread = threads.require(site.id(), threadId);
    Review review = reviews.require(site.id(), threadId);
    Report report =
        checking.check(
            site, review, thread, new Checking.Typed(wanted.text(), at, null), review.language());
    Gate.Passed gate = Gate.pass(checking.checker(site), report, null, true, null);
    Reply reply = store(thread, review, wanted, gate, by, at);
    published.fire(
        new ReplyPublished(
            site.id(), threadId, reply.id(), by.name(), invites(wanted.text()), null));
    return reply;
  }

  /** An answer that was given elsewhere. */
  public record PastReply(
      UUID id, Reply.Kind kind, String text, String signedName, String signedRole, Instant at) {
    @Override
    public String toString() {
      return "PastReply[" + kind + "]";
    }
  }

  /**
   * Keeps an answer that stands in public elsewhere already, so that no gate can hold it back and
   * nothing in it falls due; the report beside it says what the checker thinks of it.
   */
  public Reply recall(Site site, UUID threadId, PastReply past) {
    ReviewThread thread = threads.require(site.id(), threadId);
    Review review = reviews.require(site.id(), threadId);
    Report report =
        checking.check(
            site,
            review,
            thread,
            new Checking.Typed(past.text(), past.at(), null),
            review.language());
    Reply reply =
        new Reply(
            past.id(),
            site.id(),
            threadId,
            past.kind(),
            past.text(),
            new Reply.Signature(null, past.signedName(), past.signedRole()),
            new Gate.Passed(report, checking.checker(site).packVersion(), null),
            new Reply.When(past.at(), firstReplyMinutes(thread, review, past.at())));
    replies.add(reply, List.of());
    threads.answered(thread, past.at(), ThreadState.RESOLVED, null);
    published.fire(
        new ReplyPublished(site.id(), threadId, reply.id(), past.signedName(), false, null));
    return reply;
  }

  private static @Nullable Integer firstReplyMinutes(
      ReviewThread thread, Review review, Instant at) {
    return thread.firstReplyAt() == null
        ? (Integer) (int) Math.max(0, Duration.between(review.submittedAt(), at).toMinutes())
        : null;
  }

  private Reply store(
      ReviewThread thread,
      Review review,
      Wanted wanted,
      Gate.Passed gate,
      Reply.Signature by,
      Instant now) {
    Reply reply =
        new Reply(
            UUID.randomUUID(),
            thread.siteId(),
            thread.id(),
            wanted.kind(),
            wanted.text(),
            by,
            gate,
            new Reply.When(now, firstReplyMinutes(thread, review, now)));
    replies.keepPromises(thread.id(), now);
    List<Promised> promises =
        gate.report().promises().stream()
            .map(p -> new Promised(thread.id(), reply.id(), p.start(), p.end(), due(p, now)))
            .toList();
    replies.add(reply, promises);
    Instant due =
        promises.stream()
            .map(Promised::dueAt)
            .filter(java.util.Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null);
    threads.answered(thread, now, next(wanted, due != null), due);
    return reply;
  }

  private Instant due(Promise promise, Instant now) {
    return promise.dueAt() == null ? now.plus(UNTIMED_PROMISE) : checking.instant(promise.dueAt());
  }

  private static ThreadState next(Wanted wanted, boolean promises) {
    if (promises) {
      return ThreadState.ACKNOWLEDGED;
    }
    return invites(wanted.text()) ? ThreadState.WAITING_FOR_CUSTOMER : ThreadState.RESOLVED;
  }

  private static boolean invites(String text) {
    return text.contains(ReplyPublished.MARKER);
  }

  private static @Nullable String overridden(Gate.Passed gate) {
    return gate.overrideReason() == null
        ? null
        : gate.report().stops().stream()
            .map(f -> f.rule())
            .distinct()
            .collect(Collectors.joining(","));
  }
}
