package frontpage.notifications;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import frontpage.channels.ChannelEvent;
import frontpage.replies.ClearanceChanged;
import frontpage.replies.ReplyPublished;
import frontpage.reviews.AuthorActed;
import frontpage.reviews.ChangeDecided;
import frontpage.reviews.ReviewDecided;
import frontpage.reviews.ReviewSubmitted;
import frontpage.threads.ThreadChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Which fact is told to the desks as what. Told only after the commit, so that asking finds it. */
@ApplicationScoped
class LiveEvents {
  /** A desk that is told of its own reading and checking would read and check again. */
  private static final Set<String> FOR_THE_TRAIL = Set.of("channel.read", "channel.guarded");

  @Inject private OpenDesks desks;

  void on(@Observes(during = AFTER_SUCCESS) ReviewSubmitted event) {
    tell(event.siteId(), event.reviewId(), DeskEvent.Kind.QUEUE);
  }

  void on(@Observes(during = AFTER_SUCCESS) ReviewDecided event) {
    tell(event.siteId(), event.reviewId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.THREAD);
  }

  void on(@Observes(during = AFTER_SUCCESS) ChangeDecided event) {
    tell(event.siteId(), event.reviewId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.THREAD);
  }

  void on(@Observes(during = AFTER_SUCCESS) AuthorActed event) {
    tell(event.siteId(), event.reviewId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.THREAD);
  }

  void on(@Observes(during = AFTER_SUCCESS) ReplyPublished event) {
    tell(event.siteId(), event.threadId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.THREAD);
  }

  void on(@Observes(during = AFTER_SUCCESS) ThreadChanged event) {
    tell(event.siteId(), event.threadId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.THREAD);
  }

  void on(@Observes(during = AFTER_SUCCESS) ClearanceChanged event) {
    tell(event.siteId(), event.threadId(), DeskEvent.Kind.THREAD);
  }

  void on(@Observes(during = AFTER_SUCCESS) ChannelEvent event) {
    if (!FOR_THE_TRAIL.contains(event.action())) {
      tell(event.siteId(), event.threadId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.CHANNEL);
    }
  }

  private void tell(UUID siteId, UUID thread, DeskEvent.Kind... kinds) {
    for (DeskEvent.Kind kind : kinds) {
      desks.tell(siteId, new DeskEvent(kind, thread));
    }
  }
}
