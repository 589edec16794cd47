package frontpage.reviews;

import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.reviews.texts.SplitText;
import frontpage.reviews.texts.Splitter;
import frontpage.reviews.texts.TextChange;
import frontpage.reviews.texts.TextHistory;
import frontpage.reviews.texts.TypedText;
import frontpage.reviews.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in what an author wants a review to say instead. Called in a transaction. */
@ApplicationScoped
class Rewriting {
  @Inject private TextHistory history;
  @Inject private Splitter splitter;
  @Inject private PrivateParts parts;
  @Inject private Event<AuthorActed> acted;
  @Inject private Clock clock;

  /**
   * Replaces the text of a held review; beside a published one the new text waits for a decision.
   * The same text again is the client's retry, and the published text takes back what waits.
   */
  void rewrite(Review review, NewText wanted) {
    if (!review.isEditable()) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    Optional<TextChange> before = history.change(review.id());
    TypedText typed = wanted.words();
    SplitText split = splitter.part(typed, atHand(review, before));
    Wording wording = Wording.of(split, typed.language());
    // Before anything public is stored; a number may have changed behind the same dots.
    keepPrivate(review, split);
    boolean isChanged =
        review.status() == ReviewStatus.HELD
            ? replaced(review, wording)
            : waits(review, wording, before);
    if (isChanged) {
      acted.fire(
          new AuthorActed(
              review.siteId(),
              review.id(),
              "review.edited",
              Map.of("cutSpans", Integer.toString(split.cut().size()))));
    }
  }

  /** The texts that the author may have edited: what was wanted last, and what stands. */
  private static List<SplitText> atHand(Review review, Optional<TextChange> before) {
    return Stream.concat(before.map(TextChange::wording).stream(), Stream.of(review.wording()))
        .map(Wording::parted)
        .toList();
  }

  private void keepPrivate(Review review, SplitText split) {
    PrivateParts.Submission secret =
        new PrivateParts.Submission(
            review.siteId(), review.id(), review.language(), split.cut(), null, null, null);
    if (!secret.isEmpty()) {
      parts.keep(secret);
    }
  }

  private static boolean replaced(Review review, Wording wording) {
    if (review.wording().readsLike(wording)) {
      return false;
    }
    review.rewrite(wording);
    return true;
  }

  private boolean waits(Review review, Wording wording, Optional<TextChange> before) {
    boolean isWaiting = before.isPresent() && before.get().rejectedAt() == null;
    if (review.wording().readsLike(wording)) {
      history.drop(review.id());
      if (isWaiting) {
        review.endChange();
      }
      return isWaiting;
    }
    if (isWaiting && before.get().wording().readsLike(wording)) {
      return false;
    }
    history.want(review.id(), wording, clock.instant());
    review.holdChange(clock.instant());
    return true;
  }
}
