package frontpage.replies;

import frontpage.reviews.Review;
import frontpage.reviews.Reviews;
import frontpage.reviews.texts.TextHistory;
import frontpage.sites.Site;
import frontpage.staff.Member;
import frontpage.staff.Staff;
import frontpage.threads.Escalation;
import frontpage.threads.ReviewThread;
import frontpage.threads.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the desk needs to see of one thread. */
@ApplicationScoped
public class ThreadViews {
  @Inject private Reviews reviews;
  @Inject private TextHistory history;
  @Inject private Threads threads;
  @Inject private Replies replies;
  @Inject private PrivateChannels channels;
  @Inject private Staff staff;

  public ThreadView of(Site site, UUID id) {
    ReviewThread thread = threads.require(site.id(), id);
    Review review = reviews.require(site.id(), id);
    boolean starsHidden = review.awaitsDecision();
    List<Reply> answers = replies.of(id);
    return new ThreadView(
        id,
        thread.version(),
        review.status(),
        starsHidden ? null : review.rating(),
        starsHidden ? null : review.ratingBefore(),
        review.title(),
        review.text(),
        review.masks(),
        review.authorName(),
        review.language(),
        review.submittedAt(),
        review.publishedAt(),
        review.textVersion(),
        history.waiting(id).map(ThreadView.ChangeView::of).orElse(null),
        review.editedAt(),
        history.former(id).stream().map(ThreadView.FormerView::of).toList(),
        reviews.pageOf(review),
        thread.kind(),
        thread.fault(),
        thread.state(),
        person(thread.assigneeId()),
        thread.dueAt(),
        thread.clock(),
        reviews.decisions(id).stream()
            .map(
                d ->
                    new ThreadView.DecisionView(
                        d.action(), d.reason(), d.note(), d.by(), d.at(), d.isOfChange()))
            .toList(),
        answers.stream().map(ThreadViews::reply).toList(),
        draft(id),
        promises(id, answers),
        channels.of(id).orElse(null),
        escalation(thread.escalation()));
  }

  ThreadView.@Nullable DraftView draft(UUID threadId) {
    return replies.draft(threadId).map(this::draft).orElse(null);
  }

  ThreadView.DraftView draft(Draft draft) {
    return new ThreadView.DraftView(
        replies.text(draft),
        draft.version(),
        new ThreadView.Person(draft.memberId(), draft.memberName()),
        draft.savedAt());
  }

  private static ThreadView.ReplyView reply(Reply reply) {
    String reason = reply.overrideReason();
    return new ThreadView.ReplyView(
        reply.id(),
        reply.kind(),
        reply.text(),
        new ThreadView.Signed(reply.signedName(), reply.signedRole()),
        reply.publishedAt(),
        StoredReport.read(reply.report()),
        reason == null ? null : new ThreadView.OverrideView(reason, reply.overrideBy()));
  }

  private List<ThreadView.PromiseView> promises(UUID threadId, List<Reply> answers) {
    var texts = answers.stream().collect(Collectors.toMap(Reply::id, Function.identity()));
    return replies.promises(threadId).stream()
        .map(
            p -> {
              Reply reply = texts.get(p.replyId());
              String words = reply == null ? "" : reply.text().substring(p.start(), p.end());
              return new ThreadView.PromiseView(words, p.dueAt(), p.keptAt());
            })
        .toList();
  }

  private ThreadView.@Nullable EscalationView escalation(@Nullable Escalation escalation) {
    if (escalation == null) {
      return null;
    }
    UUID to = escalation.executiveId();
    return new ThreadView.EscalationView(
        new ThreadView.Person(to, staff.byId(to).map(Member::name).orElse("")),
        escalation.by(),
        escalation.at(),
        escalation.due());
  }

  private ThreadView.@Nullable Person person(@Nullable UUID memberId) {
    return memberId == null
        ? null
        : staff.byId(memberId).map(m -> new ThreadView.Person(m.id(), m.name())).orElse(null);
  }
}
