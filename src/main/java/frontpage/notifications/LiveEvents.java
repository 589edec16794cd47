package frontpage.notifications;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import frontpage.channels.ChannelEvent;
import frontpage.replies.ReplyPublished;
import frontpage.reviews.AuthorActed;
import frontpage.reviews.ReviewDecided;
import frontpage.reviews.ReviewSubmitted;
import frontpage.threads.ThreadChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Which fact is told to the desks as what. Told only after the commit, so that asking finds it. */
@ApplicationScoped
class LiveEvents {
  @Inject private OpenDesks desks;

  void on(@Observes(during = AFTER_SUCCESS) ReviewSubmitted event) {
    tell(event.siteId(), event.reviewId(), DeskEvent.Kind.QUEUE);
  }

  void on(@Observes(during = AFTER_SUCCESS) ReviewDecided event) {
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

  void on(@Observes(during = AFTER_SUCCESS) ChannelEvent event) {
    // Reading is a fact for the trail only: a desk that is told of it would read again.
    if (!event.action().equals("channel.read")) {
      tell(event.siteId(), event.threadId(), DeskEvent.Kind.QUEUE, DeskEvent.Kind.CHANNEL);
    }
  }

  private void tell(UUID siteId, UUID thread, DeskEvent.Kind... kinds) {
    for (DeskEvent.Kind kind : kinds) {
      desks.tell(siteId, new DeskEvent(kind, thread));
    }
  }
}
