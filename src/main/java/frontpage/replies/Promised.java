package frontpage.replies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words of a published reply that promise something, and until when. */
@Entity
@Table(name = "promise")
class Promised {
  @Id private UUID id;
  private UUID threadId;
  private UUID replyId;

  @Column(name = "span_start")
  private int start;

  @Column(name = "span_end")
  private int end;

  private @Nullable Instant dueAt;
  private @Nullable Instant keptAt;

  protected Promised() {}

  Promised(UUID threadId, UUID replyId, int start, int end, Instant dueAt) {
    this.id = UUID.randomUUID();
    this.threadId = threadId;
    this.replyId = replyId;
    this.start = start;
    this.end = end;
    this.dueAt = dueAt;
  }

  void keep(Instant now) {
    keptAt = now;
  }

  UUID replyId() {
    return replyId;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }

  @Nullable Instant keptAt() {
    return keptAt;
  }
}
