package frontpage.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a member learned from the guard that a term is one; which term, by its place only. */
@Entity
@Table(name = "channel_term_hit")
class TermHit {
  @Id private UUID id;
  private UUID channelId;
  private UUID memberId;
  private UUID termId;
  private int position;
  private Instant happenedAt;

  protected TermHit() {}

  TermHit(UUID channelId, UUID memberId, TermPlace term, Instant now) {
    this.id = UUID.randomUUID();
    this.channelId = channelId;
    this.memberId = memberId;
    this.termId = term.row();
    this.position = term.position();
    this.happenedAt = now;
  }

  TermPlace term() {
    return new TermPlace(termId, position);
  }

  /** The row of the terms and the index in it. */
  record TermPlace(UUID row, int position) {}
}
