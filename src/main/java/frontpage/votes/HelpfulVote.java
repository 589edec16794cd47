package frontpage.votes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One browser found one review helpful. */
@Entity
class HelpfulVote {
  @Id private UUID id;
  private UUID reviewId;
  private String voterHash;
  private Instant votedAt;

  protected HelpfulVote() {}

  HelpfulVote(UUID reviewId, String voterHash, Instant votedAt) {
    this.id = UUID.randomUUID();
    this.reviewId = reviewId;
    this.voterHash = voterHash;
    this.votedAt = votedAt;
  }
}
