package frontpage.reviews;

import frontpage.reviews.texts.Mask;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as readers see it. {@code own} is there only for the author.
 *
 * @param authorName null where the author does not want the name shown
 * @param verified {@code PURCHASE} where the shop confirmed it, else null
 * @param editedAt when another text took the place of the one that stood in public before
 * @param helpful how many readers found it helpful
 */
public record ReviewView(
    UUID id,
    ReviewStatus status,
    @Nullable Integer rating,
    @Nullable Integer ratingBefore,
    @Nullable Instant ratingChangedAt,
    boolean ratingAfterCompensation,
    @Nullable String title,
    String text,
    List<Mask> masks,
    @Nullable String authorName,
    @Nullable String verified,
    long helpful,
    String language,
    Instant submittedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant editedAt,
    List<PublicReplies.PublicReply> replies,
    PrivateParts.@Nullable PublicState channel,
    @Nullable Elsewhere origin,
    @Nullable Own own) {

  /** Where it was written, if not here; such a review is not counted in the rating. */
  public record Elsewhere(String source, @Nullable String url, boolean rewarded) {
    static @Nullable Elsewhere of(@Nullable Origin origin) {
      return origin == null
          ? null
          : new Elsewhere(origin.source(), origin.url(), Boolean.TRUE.equals(origin.rewarded()));
    }
  }

  /** What only the author is told. */
  public record Own(
      @Nullable Rejection rejection,
      PrivateParts.@Nullable AuthorState channel,
      boolean canRerate,
      boolean canHideName,
      boolean canEdit,
      @Nullable Change change) {}

  /** What the author wants it to say; it waits for a decision while there is no rejection. */
  public record Change(
      @Nullable String title,
      String text,
      List<Mask> masks,
      Instant writtenAt,
      @Nullable Rejection rejection) {}

  public record Rejection(RejectionReason reason, @Nullable String explanation) {}
}
