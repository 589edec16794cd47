package frontpage.reviews;

import frontpage.reviews.conditions.Consents;
import frontpage.reviews.texts.TextChange;
import frontpage.reviews.texts.TextHistory;
import frontpage.reviews.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a review, its public replies and what the public may know of its channel together. */
@ApplicationScoped
public class ReviewViews {
  @Inject private Reviews reviews;
  @Inject private TextHistory history;
  @Inject private PublicReplies replies;
  @Inject private PrivateParts parts;
  @Inject private HelpfulVotes votes;
  @Inject private Consents consents;

  /** For readers, in the given order. */
  public List<ReviewView> of(List<Review> reviews) {
    List<UUID> ids = reviews.stream().map(Review::id).toList();
    Map<UUID, List<PublicReplies.PublicReply>> answers = ids.isEmpty() ? Map.of() : replies.of(ids);
    Map<UUID, PrivateParts.PublicState> states = ids.isEmpty() ? Map.of() : parts.publicStates(ids);
    Map<UUID, Long> helpful = votes.of(ids);
    return reviews.stream()
        .map(
            r ->
                view(
                    r,
                    answers.getOrDefault(r.id(), List.of()),
                    helpful.getOrDefault(r.id(), 0L),
                    states.get(r.id()),
                    null))
        .toList();
  }

  /** For the author, who proved the key. */
  ReviewView own(Review review) {
    Collection<UUID> id = List.of(review.id());
    List<PublicReplies.PublicReply> answers = replies.of(id).getOrDefault(review.id(), List.of());
    RejectionReason reason = review.rejection();
    ReviewView.Own own =
        new ReviewView.Own(
            reason == null ? null : new ReviewView.Rejection(reason, review.rejectionNote()),
            parts.authorStates(id).get(review.id()),
            review.status() == ReviewStatus.PUBLISHED,
            review.publicName() != null && consents.named(review.id()),
            review.isEditable(),
            history.change(review.id()).map(this::change).orElse(null));
    long helpful = votes.of(id).getOrDefault(review.id(), 0L);
    return view(review, answers, helpful, parts.publicStates(id).get(review.id()), own);
  }

  private ReviewView.Change change(TextChange change) {
    Wording wording = change.wording();
    return new ReviewView.Change(
        wording.title(),
        wording.text(),
        wording.masks(),
        change.writtenAt(),
        change.rejectedAt() == null ? null : rejectionOfChange(change.reviewId()));
  }

  private ReviewView.@Nullable Rejection rejectionOfChange(UUID reviewId) {
    return reviews.decisions(reviewId).stream()
        .filter(Decision::isOfChange)
        .reduce((first, second) -> second)
        .flatMap(
            d -> Optional.ofNullable(d.reason()).map(r -> new ReviewView.Rejection(r, d.note())))
        .orElse(null);
  }

  private static ReviewView view(
      Review r,
      List<PublicReplies.PublicReply> answers,
      long helpful,
      PrivateParts.@Nullable PublicState channel,
      ReviewView.@Nullable Own own) {
    return new ReviewView(
        r.id(),
        r.status(),
        r.rating(),
        r.ratingBefore(),
        r.ratingChangedAt(),
        r.ratingAfterCompensation(),
        r.title(),
        r.text(),
        r.masks(),
        r.publicName(),
        r.verified(),
        helpful,
        r.language(),
        r.submittedAt(),
        r.publishedAt(),
        r.editedAt(),
        answers,
        channel,
        ReviewView.Elsewhere.of(r.origin()),
        own);
  }
}
